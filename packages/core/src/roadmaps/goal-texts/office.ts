import type { GoalTexts } from './goalTexts.ts';

/** Sentences for skills of the office, of rules and of design, for certificates and for topics nobody has sorted yet. */
export const officeTexts = {
  method: {
    start: [
      'Write down what problem {skill} solves, when it is the wrong choice, and one case of your own to try it on',
      'Read the shortest official description of {skill} and mark every word you could not explain',
    ],
    learn: [
      'Read {p|pages} on {skill} and draw its steps on one page with what goes in and comes out',
      'Study one published case of {skill} and write what was decided and on what proof',
      'Learn the roles, documents and terms of {skill} and explain {n|terms} in your own words',
    ],
    practise: [
      'Do one step of {skill} on your own case and keep the filled-in form, board or chart',
      'Work {n|exercises} on {skill} from a course and compare with the model answer',
      'Redo an old piece of work the way {skill} asks and note what changes',
    ],
    apply: [
      'Use {skill} on a real task of this week and write what it cost and what it gave',
      'Let someone question your {skill} result for ten minutes and repair the weakest point',
      'Put a figure on one improvement made with {skill}, before and after',
    ],
    prove: [
      'Write a two-page case of {skill} with problem, steps, result and what you would do otherwise',
      'Walk someone through {skill} on a fresh example and answer their questions without notes',
    ],
    week: [
      'Have one filled-in piece of {skill} work on your own case that you could show',
      'Explain {skill} to someone who has never heard of it and note where they lost the thread',
      'Look back on your {skill} case: what did you expect, what happened, what do you change',
    ],
  },
  business: {
    start: [
      'Choose one company you know and write five questions about it that {skill} should answer',
      'Read an introduction to {skill} and write down the ten terms that come up in job adverts',
    ],
    learn: [
      'Read {p|pages} on {skill} and find an example of each idea in a real company',
      'Study one case on {skill} and write your decision before you read theirs',
      'Learn {n|figures or terms} of {skill} and say which decision each one changes',
    ],
    practise: [
      'Work {n|exercises} on {skill} with numbers and check the result by a rough estimate',
      'Write a one-page memo with {skill} on a real question: situation, options, advice',
      'Build a small table or plan for {skill} and change one assumption to see what happens',
    ],
    apply: [
      'Use {skill} on a question of your present or last workplace, without confidential facts',
      'Present a result of {skill} in five minutes and three pages and take two hard questions',
      'Compare your {skill} plan with one published by a similar organisation',
    ],
    prove: [
      'Finish one complete piece of {skill} work that you would bring to an interview',
      'Solve an unseen case on {skill} in one hour and compare with a model answer',
    ],
    week: [
      'Have one page of {skill} work about a real organisation, with sources',
      'Discuss your {skill} work with someone from the field and note two corrections',
      'Write down which decision you would take differently because of {skill}',
    ],
  },
  finance: {
    start: [
      'Get one real annual report or set of sample books and mark where {skill} shows in it',
      'Read an introduction to {skill} and write its five basic terms in your own words',
    ],
    learn: [
      'Read {p|pages} on {skill} and redo each worked example with other numbers',
      'Learn one rule of {skill}, where it is written down, and what happens when it is broken',
      'Follow one transaction through {skill} from receipt to report',
    ],
    practise: [
      'Work {n|exercises} on {skill} and reconcile the total to the cent',
      'Build one sheet for {skill} with a check cell that turns wrong when the sums do not meet',
      'Find {n|mistakes} in a prepared example of {skill} and write the correction',
    ],
    apply: [
      'Do {skill} for a small real or invented business over one full month',
      'Explain a result of {skill} to someone who decides and does not count',
      'Compare two years of one company with {skill} and write what changed and why',
    ],
    prove: [
      'Complete one full cycle of {skill} on sample books without looking up a rule',
      'Take a past exam on {skill} under time and look up the rule behind each error',
    ],
    week: [
      'Have one worked set of {skill} papers where every total can be traced',
      'Write one page on what the figures from {skill} say and what they hide',
      'Repeat the {skill} exercises you had wrong until they are right without notes',
    ],
  },
  law: {
    start: [
      'Find the official text that governs {skill} where you work and write down its scope and date',
      'Read a public guide to {skill} and list the duties, deadlines and who supervises them',
    ],
    learn: [
      'Read {p|pages} of the official text on {skill} and restate each rule as if-then',
      'Study one decision or enforcement case on {skill}: facts, rule, reasoning, result',
      'Learn {n|definitions} of {skill} and give an example just inside and just outside each',
    ],
    practise: [
      'Solve {n|short cases} on {skill} in the order rule, facts, conclusion',
      'Draft one clause, notice or record for {skill} and compare with an official sample',
      'Check one public document against {skill} and list what is missing',
    ],
    apply: [
      'Write a one-page advice on {skill} for a manager without legal words',
      'Make a checklist for {skill} and try it on a real, public example',
      'Find out what changed in {skill} over the last year and who is affected',
    ],
    prove: [
      'Work an unseen case on {skill} in writing within an hour, with the source of every rule',
      'Brief someone on {skill} in five minutes and answer three of their questions with sources',
    ],
    week: [
      'Have one short case on {skill} written out with its sources',
      'Ask someone from the field about one doubtful point of {skill} and write the answer down',
      'Bring your {skill} notes up to date: every rule with place and date',
    ],
  },
  design: {
    start: [
      'Collect ten pieces of work that show {skill} and write one line on why each one works',
      'Set yourself a small brief for {skill} with audience, purpose and limits',
    ],
    learn: [
      'Read {p|pages} on {skill} and find each principle in two real pieces',
      'Copy one good piece of {skill} by hand or tool to learn how it was built, for yourself only',
      'Take one piece of {skill} apart: grid, type, colour, rhythm, and what leads the eye',
    ],
    practise: [
      'Make {n|quick variants} on one brief for {skill} and choose with reasons',
      'Redo a weak piece of {skill} and put before and after side by side',
      'Work with one limit in {skill}: one colour, one typeface or one shape',
    ],
    apply: [
      'Test a piece of your {skill} with one person who matters and change what they stumble over',
      'Finish one piece of {skill} for a real purpose and hand over clean files',
      'Check your {skill} work for contrast, size and people who use it differently',
    ],
    prove: [
      'Put one {skill} project into your portfolio: brief, path, result, what you learnt',
      'Present a piece of {skill} to someone critical and give a reason for every choice',
    ],
    week: [
      'Have one finished piece of {skill} and two rejected ones with the reasons',
      'Get one critique on your {skill} and act on the point you like least',
      'Choose the weakest piece in your folder and raise it with {skill}',
    ],
  },
  certificate: {
    start: [
      'Read the official page on {skill}: conditions, content, cost, dates, and write down what you still lack',
      'Download the official outline for {skill} and mark each topic green, amber or red',
    ],
    learn: [
      'Study one red topic of the {skill} outline and move it to amber with notes of your own',
      'Read {p|pages} of the recommended material for {skill} and write {n|questions} from it',
      'Explain one topic of the {skill} outline aloud without notes',
    ],
    practise: [
      'Answer {n|practice questions} for {skill} and note the rule behind each wrong one',
      'Repeat the {skill} questions you had wrong and say why the other answers are wrong',
      'Do one timed block of {skill} questions and keep the score',
    ],
    apply: [
      'Use one topic of {skill} at work or in a small project and write what the outline leaves out',
      'Take half a mock exam for {skill} under real conditions',
      'Sort your {skill} mistakes by topic and plan the next sessions from them',
    ],
    prove: [
      'Take a full mock exam for {skill} under real conditions and compare with the pass mark',
      'Book {skill}, or write down the score and date that would make you book it',
    ],
    week: [
      'Turn two topics of the {skill} outline green and prove it with ten questions each',
      'Have a score for {skill} from a timed test and write the three topics that cost most',
      'Check dates, papers and fees for {skill} so that nothing formal stops you',
    ],
  },
  topic: {
    start: [
      'Write down what you already know about {skill}, what you want to be able to do, and three open questions',
      'Find two people or places that teach {skill} and note what they say comes first',
    ],
    learn: [
      'Read {p|pages} of one well-regarded introduction to {skill} and write its main terms',
      'Write a list of the parts of {skill} and sort them from first to last to learn',
      'Watch or read one good explanation of {skill} and retell it in five sentences',
    ],
    practise: [
      'Do {n|small exercises} in {skill} and keep what you made',
      'Repeat the part of {skill} that went worst and note what helped',
      'Copy one small, good example of {skill} step by step and then do it without the example',
    ],
    apply: [
      'Use {skill} for one small thing somebody needs and ask what they think',
      'Compare your work in {skill} with a good example and write down three differences',
      'Ask someone who knows {skill} one prepared question and write the answer down',
    ],
    prove: [
      'Finish one piece of {skill} that you would show to a stranger and write how you made it',
      'Explain {skill} to a beginner in five minutes and answer their questions',
    ],
    week: [
      'Have one thing made or written in {skill} that did not exist a week ago',
      'Look at your open questions about {skill}: answer one, replace one',
      'Tell someone what you learnt about {skill} and note what you could not explain',
    ],
  },
} satisfies Record<string, GoalTexts>;
