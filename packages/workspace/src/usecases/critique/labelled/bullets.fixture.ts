import type { IssueKind } from '@career-mentor/core/critique';

/** A bullet of an invented CV and what a recruiter would say about it. Written before the rules were tuned. */
export interface LabelledBullet {
  readonly text: string;
  readonly language: 'en' | 'de';
  /** Of a job that goes on. */
  readonly isCurrent?: true;
  readonly issues: readonly IssueKind[];
}

/** Every second one (odd index) is held out of tuning. */
export const LABELLED_BULLETS: readonly LabelledBullet[] = [
  { text: 'Responsible for the stock of the whole warehouse', language: 'en', issues: ['weak-opening', 'no-outcome'] },
  {
    text: 'Duties included answering phones and greeting visitors',
    language: 'en',
    issues: ['weak-opening', 'no-outcome'],
  },
  {
    text: 'Cut food waste by 30 % in six months by planning orders from last year’s sales',
    language: 'en',
    issues: [],
  },
  { text: 'Reduced waiting time for patients from 50 to 35 minutes', language: 'en', issues: [] },
  { text: 'Worked on various projects', language: 'en', issues: ['weak-opening', 'no-outcome', 'bullet-too-short'] },
  { text: 'Helped with the bakery’s accounts', language: 'en', issues: ['weak-opening', 'no-outcome'] },
  { text: 'Trained 14 apprentices in MIG welding; all passed their final test', language: 'en', issues: [] },
  { text: 'Planned and led school trips for classes of up to 28 pupils', language: 'en', issues: [] },
  { text: 'I managed a team of five cleaners and I wrote the rota', language: 'en', issues: ['first-person'] },
  {
    text: 'My main task was to repair lorries',
    language: 'en',
    issues: ['first-person', 'weak-opening', 'no-outcome'],
  },
  { text: 'The new till system was introduced in all three shops', language: 'en', issues: ['passive'] },
  {
    text: 'Monthly reports were prepared for the board of trustees',
    language: 'en',
    issues: ['passive', 'no-outcome'],
  },
  { text: 'Manages the night shift of a ward with 24 beds', language: 'en', issues: ['tense'] },
  { text: 'Coordinate deliveries to 60 restaurants', language: 'en', issues: ['tense'] },
  {
    text: 'Maintain 12 lifts in two hospitals and answer emergency calls within an hour',
    language: 'en',
    isCurrent: true,
    issues: [],
  },
  {
    text: 'Teach German to adults in classes of 15 and prepare them for the B1 exam',
    language: 'en',
    isCurrent: true,
    issues: [],
  },
  { text: 'Python, SQL, Excel, Power BI, Tableau, Git, Docker', language: 'en', issues: ['keyword-list'] },
  {
    text: 'Project management, budgeting, scheduling, procurement, negotiation',
    language: 'en',
    issues: ['keyword-list'],
  },
  {
    text: 'Dynamic team player with a proven track record and excellent communication skills',
    language: 'en',
    issues: ['buzzword', 'no-outcome'],
  },
  {
    text: 'Results-driven self-starter who thinks outside the box',
    language: 'en',
    issues: ['buzzword', 'no-outcome'],
  },
  { text: 'Recieved and checked deliveries of up to 40 pallets a day', language: 'en', issues: ['spelling'] },
  { text: 'Orgnised the yearly summer fair with 300 visitors', language: 'en', issues: ['spelling'] },
  { text: 'Filing', language: 'en', issues: ['bullet-too-short', 'no-outcome'] },
  { text: 'Customer service', language: 'en', issues: ['bullet-too-short', 'no-outcome'] },
  {
    text: 'Looked after the reception of the hotel during the day and in the evening, where I also took care of the booking of rooms, the answering of the telephone, the settling of the bills, the complaints of guests, the ordering of taxis and flowers, and the training of new colleagues who had just started',
    language: 'en',
    issues: ['bullet-too-long', 'first-person', 'no-outcome'],
  },
  {
    text: 'Designed the drainage of a new housing estate with 140 homes together with the architects of the city, the water company and the owners of the neighbouring fields, calculated all pipe diameters, wrote the tender documents, compared the offers of four firms and watched over the building work until the handover',
    language: 'en',
    issues: ['bullet-too-long'],
  },
  { text: 'Won the regional prize for the best apprentice bricklayer', language: 'en', issues: [] },
  { text: 'Passed three inspections of the food authority without a finding', language: 'en', issues: [] },
  {
    text: 'Assisted the head chef with the daily work in the kitchen',
    language: 'en',
    issues: ['weak-opening', 'no-outcome'],
  },
  { text: 'Was in charge of social media for the museum', language: 'en', issues: ['weak-opening', 'no-outcome'] },
  { text: 'Answered letters from members', language: 'en', issues: ['no-outcome'] },
  { text: 'Cleaned offices and meeting rooms', language: 'en', issues: ['no-outcome'] },
  { text: 'Replaced paper forms by a shared calendar, which ended double bookings', language: 'en', issues: [] },
  {
    text: 'Rewrote the induction handbook so that new drivers could start after two days instead of five',
    language: 'en',
    issues: [],
  },
  { text: 'Involved in the planning of the new clinic', language: 'en', issues: ['weak-opening', 'no-outcome'] },
  { text: 'Participated in weekly meetings with suppliers', language: 'en', issues: ['weak-opening', 'no-outcome'] },
  { text: 'Negotiated new contracts with three laundries and saved 18,000 euros a year', language: 'en', issues: [] },
  { text: 'Sold on average 45 pairs of glasses a month, the most in the branch', language: 'en', issues: [] },
  {
    text: 'Supported 30 families a month with housing forms and appeals',
    language: 'en',
    isCurrent: true,
    issues: ['tense'],
  },
  {
    text: 'Repaired watches of all brands and kept the parts catalogue',
    language: 'en',
    isCurrent: true,
    issues: ['tense', 'no-outcome'],
  },
  { text: 'Built an app for the fire brigade that shows the nearest hydrant', language: 'en', issues: [] },
  { text: 'Wrote the grant application that brought in 120,000 pounds for the library', language: 'en', issues: [] },
  { text: 'Highly motivated and hard-working professional', language: 'en', issues: ['buzzword', 'no-outcome'] },
  {
    text: 'Utilised synergies to leverage best practices across the organisation',
    language: 'en',
    issues: ['buzzword', 'no-outcome'],
  },
  { text: 'Verantwortlich für die Lagerhaltung', language: 'de', issues: ['weak-opening', 'no-outcome'] },
  { text: 'Zuständig für die Betreuung der Kunden am Telefon', language: 'de', issues: ['weak-opening', 'no-outcome'] },
  { text: 'Senkung der Ausschussquote von 4 auf 1,5 % durch neue Prüfmittel', language: 'de', issues: [] },
  { text: 'Einarbeitung von acht neuen Pflegekräften auf einer Station mit 32 Betten', language: 'de', issues: [] },
  { text: 'Ich habe die Kasse geführt und die Ware bestellt', language: 'de', issues: ['first-person', 'no-outcome'] },
  {
    text: 'Meine Aufgabe war die Reparatur von Heizungen',
    language: 'de',
    issues: ['first-person', 'weak-opening', 'no-outcome'],
  },
  { text: 'Mithilfe bei der Buchhaltung', language: 'de', issues: ['weak-opening', 'no-outcome'] },
  { text: 'Mitarbeit an verschiedenen Projekten', language: 'de', issues: ['weak-opening', 'no-outcome'] },
  { text: 'Teamfähig, belastbar und flexibel', language: 'de', issues: ['buzzword', 'no-outcome'] },
  { text: 'Hohe Motivation und ausgeprägte Kommunikationsstärke', language: 'de', issues: ['buzzword', 'no-outcome'] },
  { text: 'Leitung eines Teams von 12 Monteuren im Brückenbau', language: 'de', issues: [] },
  { text: 'Planung von Hochzeiten mit bis zu 200 Gästen', language: 'de', issues: [] },
  { text: 'Die Maschinen wurden regelmäßig gewartet', language: 'de', issues: ['passive', 'no-outcome'] },
  { text: 'Der Umzug des Archivs wurde in zwei Wochen durchgeführt', language: 'de', issues: ['passive'] },
  { text: 'Ablage', language: 'de', issues: ['bullet-too-short', 'no-outcome'] },
  { text: 'Einführung eines Schichtplans, der Überstunden um ein Drittel verringerte', language: 'de', issues: [] },
];
