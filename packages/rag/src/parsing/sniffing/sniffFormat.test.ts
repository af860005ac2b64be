import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sniffFormat } from './sniffFormat.ts';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const compound = (stream: string): Uint8Array =>
  new Uint8Array([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...new Uint8Array(600),
    ...Buffer.from(stream, 'utf16le'),
  ]);
const zip = (...names: readonly string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));

describe('sniffFormat', () => {
  it.each([
    ['{\\rtf1\\ansi Hello}', 'rtf'],
    ['<!DOCTYPE html><p>Hello</p>', 'html'],
    ['<!-- saved from url=(0021)https://example.org/ -->\n<HTML><body>Hello', 'html'],
    ['<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html><body/></html>', 'html'],
    ['<div><h1>Baker</h1></div>', 'html'],
    ['\ufeff  {"basics": {}}', 'json-resume'],
    ['[{"a": 1}]', 'json-resume'],
    ['# Ann Smith\n\n## Work\n\nBaker', 'markdown'],
    ['**Ann**\n**Baker** in [Leeds](https://example.org)', 'markdown'],
    ['Ann Smith\n\nWORK\n----\n- Baker\n* Cook', 'txt'],
    ['# 1 baker in Leeds', 'txt'],
    ['We need C# and F#.\n#hiring #jobs', 'txt'],
    ['[Company] looks for a baker', 'txt'],
    ['{name} is a placeholder', 'txt'],
    ['<your name> applies', 'txt'],
  ])('takes %j for %s', (content, format) => {
    expect(sniffFormat(text(content))).toEqual({ format });
  });

  it.each([
    ['an old Word document', compound('WordDocument'), 'document-convertible', /old Word/],
    ['a locked DOCX', compound('EncryptedPackage'), 'document-locked', undefined],
    ['a spreadsheet', zip('[Content_Types].xml', 'xl/workbook.xml'), 'document-convertible', /XLSX/],
    ['an e-book', zip('mimetype', 'META-INF/container.xml'), 'document-convertible', /EPUB/],
    ['a Pages document', zip('Index/Document.iwa'), 'document-convertible', /Pages/],
    ['any other archive', zip('photo.png'), 'archive-unknown', /ZIP/],
    ['a picture in SVG', text('<svg xmlns="x"><text>Hi</text></svg>'), 'document-convertible', /XML/],
    ['a feed', text('<?xml version="1.0"?><rss/>'), 'document-convertible', /XML/],
    [
      'a page saved as one archive',
      text('From: <Saved by a browser>\nMIME-Version: 1.0\nContent-Type: multipart/related; x'),
      'page-archive',
      /MHTML/,
    ],
    ['one table of an export', text('First Name,Last Name,Maiden Name\nAnn,Smith,'), 'linkedin-part', undefined],
  ])('says of %s what to do with it', (_, bytes, code, known) => {
    const sniffed = sniffFormat(bytes);
    expect(sniffed).toMatchObject({ format: 'other', code });
    if (known !== undefined) expect(sniffed).toMatchObject({ known: expect.stringMatching(known) });
  });

  it('takes archives by their parts', () => {
    expect(sniffFormat(zip('mimetype', 'content.xml'))).toEqual({ format: 'odt' });
    expect(sniffFormat(zip('export/Profile.csv', 'export/Connections.csv'))).toEqual({ format: 'linkedin' });
    expect(sniffFormat(zip('Connections.csv'))).toMatchObject({ code: 'archive-unknown' });
  });
});
