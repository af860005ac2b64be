import type { Cv } from '@career-mentor/core/cv';

/** Texts that try to be more than text in one format or another. */
export const HOSTILE: readonly string[] = [
  '<script>alert(1)</script>',
  '</w:t></w:r><w:fldSimple w:instr="DDEAUTO cmd"/>',
  ']]><!ENTITY x SYSTEM "file:///etc/passwd">&x;',
  `"><img src=x onerror='alert(1)'>`,
  "=cmd|'/c calc'!A0",
  '{ INCLUDEPICTURE "https://example.org/x.png" }',
  '[click](javascript:alert(1)) ![x](https://example.org/x.png)',
  'a\u0000b\u0008c\ud800d\uffff',
  'pay\u200bpal\u202egnp.exe',
  '${jndi:ldap://example.org} {{7*7}} <%= 1 %>',
];

/** A CV in which every field is such a text. */
export function hostileCv(text: string): Cv {
  const link = `javascript:${text}`;
  return {
    basics: {
      name: text,
      label: text,
      email: `a@b.org?subject=${text}`,
      phone: text,
      url: link,
      summary: text,
      location: text,
      profiles: [{ url: link, network: text, username: text }],
    },
    work: [
      { name: text, position: text, location: text, url: link, endDate: 'present', summary: text, highlights: [text] },
    ],
    education: [{ institution: text, studyType: text, area: text, score: text, courses: [text] }],
    skills: [{ name: text, keywords: [text] }],
    languages: [{ language: text, fluency: text }],
    projects: [{ name: text, description: text, url: link, highlights: [text], keywords: [text] }],
    certificates: [{ name: text, issuer: text, url: link }],
    meta: { documentId: 'd', language: 'en', warnings: [], evidence: {}, confidence: {}, skillIds: {} },
  };
}
