import type { GoalTexts } from './goalTexts.ts';

/** Sentences for skills of hand, body and laboratory. Nothing here asks for unsupervised work on people or live plant. */
export const handsTexts = {
  clinical: {
    start: [
      'Find the current guideline your region uses for {skill} and write down who may do it and when',
      'Read the procedure for {skill} at your place of work or training and mark each step you have not seen done',
    ],
    learn: [
      'Read {p|pages} on {skill} in an open clinical textbook and note indications, risks and what to record',
      'Write the steps of {skill} from memory, compare with the guideline and mark what you missed',
      'Watch one recorded demonstration of {skill} and pause before each step to say what comes next',
      'Learn the warning signs connected with {skill} and what to do about each, in order',
    ],
    practise: [
      'Go through {skill} with a checklist on a model or by dry run {n|times} and tick every step aloud',
      'Work {n|cases} on {skill} on paper: findings, decision, documentation, handover',
      'Practise the words you use to explain {skill} to an anxious patient, and ask for consent',
      'Answer {n|exam questions} on {skill} and look up the source of each wrong answer',
    ],
    apply: [
      'Ask a senior colleague to watch you do {skill} under supervision or in a skills lab and note the feedback',
      'Write a sample record of {skill} that another shift could act on without asking you',
      'Compare two guidelines on {skill} and write down where they differ and which binds you',
    ],
    prove: [
      'Do {skill} under observation or in simulation from preparation to documentation and have it signed off',
      'Explain {skill} to a learner: purpose, steps, risks and when to call for help',
    ],
    week: [
      'Have a one-page summary of {skill} with its source and date, fit for your pocket folder',
      'Ask for one observed attempt at {skill} and write down one thing to keep and one to change',
      'Go through the calculations and limits that belong to {skill} without a single error',
    ],
  },
  care: {
    start: [
      'Write down what good {skill} means for the person cared for, their family and the team',
      'Read the standard that applies to {skill} where you work and mark three points new to you',
    ],
    learn: [
      'Read {p|pages} on {skill} and connect each point with a person you have met, without names',
      'Study one case about {skill} and write what you would ask, do and record',
      'Learn the rights and limits that matter in {skill} and write when you must involve others',
    ],
    practise: [
      'Play through {n|situations} of {skill} with a partner and swap roles each time',
      'Write a care note about {skill} from a sample case: facts first, no judgement',
      'Practise {n|questions} that open a talk about {skill} instead of closing it',
    ],
    apply: [
      'Use one idea from {skill} in your next shift or placement and write down what changed',
      'Make a small plan for {skill} with one person, agree a goal and a day to look at it again',
      'Ask someone you support, or a colleague, how your {skill} comes across and note one change',
    ],
    prove: [
      'Present one anonymous case of {skill}: situation, aim, steps, result, and what you would do otherwise',
      'Let a colleague observe your {skill} and write down the feedback in their words',
    ],
    week: [
      'Write half a page on one situation of {skill} that went well and one that did not',
      'Talk about {skill} with someone experienced and keep three of their sentences',
      'Have a short checklist for {skill} that a new colleague could use',
    ],
  },
  trade: {
    start: [
      'List tools, material, protective gear and rules for {skill} and lay out a safe place to practise',
      'Watch one full job of {skill} by a skilled hand and write its steps in order',
    ],
    learn: [
      'Read {p|pages} of the manual or code that governs {skill} and copy the figures you must know',
      'Learn the materials of {skill}: what each is for, how it fails and how to tell them apart',
      'Study {n|faults} typical of {skill} with pictures and name the cause of each',
      'Read one drawing or plan that belongs to {skill} and say every symbol aloud',
    ],
    practise: [
      'Make {n|practice pieces} for {skill} on scrap material and measure each against the tolerance',
      'Repeat the hardest movement of {skill} slowly until {n|tries} in a row are clean',
      'Do one step of {skill} against the clock and note time and faults',
      'Set up, use, clean and put away the tools for {skill} by the book',
    ],
    apply: [
      'Do a small real job with {skill} under supervision and photograph it before and after',
      'Work out material, hours and cost of a {skill} job and compare with a real offer',
      'Inspect finished {skill} work with a checklist and write what you would have rejected',
    ],
    prove: [
      'Complete one whole {skill} piece to the standard, measure it and have it checked by someone qualified',
      'Show a {skill} job from plan to clean-up and explain each safety step',
    ],
    week: [
      'Have one {skill} piece that passes inspection and one you can explain the faults of',
      'Write a step list for one {skill} job with tools, times and dangers',
      'Ask someone skilled to look at your {skill} work and note the first thing they would change',
    ],
  },
  machine: {
    start: [
      'Read the safety chapter of the manual for {skill} and write the checks before every start',
      'Find out which permit or instruction {skill} requires where you live and book what is missing',
    ],
    learn: [
      'Read {p|pages} of the operating manual for {skill} and draw the controls from memory',
      'Learn the limits that matter in {skill}: load, speed, distance, and how you would notice a breach',
      'Study one accident report about {skill} and write which step would have stopped it',
    ],
    practise: [
      'Go through the daily checks for {skill} aloud {n|times} until nothing is forgotten',
      'Practise one manoeuvre or set-up of {skill} under supervision and count the corrections',
      'Work out {n|examples} of the calculations used in {skill} and check them with a table',
    ],
    apply: [
      'Do one supervised work order with {skill} and fill in the log the way the next shift needs it',
      'Find a small fault in a practice set-up for {skill} and describe it so that service can act',
      'Plan one job with {skill}: ground, route, people near it, signals, and when to stop',
    ],
    prove: [
      'Do a complete supervised run with {skill} from check to shutdown without a correction',
      'Pass a mock test for {skill} with the questions your authority publishes',
    ],
    week: [
      'Have the pre-start list for {skill} by heart and write it down without a gap',
      'Ask for one observed run of {skill} and note the two remarks that matter most',
      'Keep the log of your {skill} hours up to date and mark what is still to be signed',
    ],
  },
  science: {
    start: [
      'Write down what question {skill} answers, what goes in, what comes out and what can spoil it',
      'Read the standard procedure for {skill} and mark every number you would have to control',
    ],
    learn: [
      'Read {p|pages} on {skill} in an open textbook and derive the main relation yourself',
      'Study one published paper that used {skill} and restate its method in six lines',
      'Learn where the error in {skill} comes from and put a figure on each source',
    ],
    practise: [
      'Work {n|problems} on {skill} by hand and check each with units',
      'Evaluate a published raw data set from {skill} and compare with the reported result',
      'Write a procedure for {skill} that a new colleague could follow, with acceptance limits',
    ],
    apply: [
      'Plan one small experiment or calculation with {skill}: question, controls, record, stop rule',
      'Check one result obtained with {skill} by an independent way',
      'Draw up a troubleshooting table for {skill}: sign, likely cause, test, remedy',
    ],
    prove: [
      'Write a two-page report on a piece of work with {skill}, with uncertainty and raw data attached',
      'Explain {skill} to someone from another field and answer their questions without notes',
    ],
    week: [
      'Have one worked example of {skill} with every step, unit and uncertainty written out',
      'Discuss one {skill} result with someone and write down what would change your mind',
      'Bring your notes on {skill} into one page that you would trust in a year',
    ],
  },
  theory: {
    start: [
      'Write down three questions from your work that {skill} should help you answer',
      'Read the summary of one textbook chapter on {skill} and list the ideas you would have to know before it',
    ],
    learn: [
      'Read {p|pages} of an open textbook on {skill} and redo each worked example with other numbers',
      'Explain one idea of {skill} on half a page, with a drawing and without its technical words',
      'Watch one lecture on {skill} and write the argument down in five steps',
      'Learn the assumptions behind one method of {skill} and find a case where they do not hold',
    ],
    practise: [
      'Work {n|problems} on {skill} by hand and check units and size of each result',
      'Repeat the {skill} problems you had wrong and write down the step where each went astray',
      'Make up {n|questions} on {skill} at exam level and answer them a day later',
      'Solve one {skill} problem in two different ways and compare the effort',
    ],
    apply: [
      'Use {skill} on one real question from your work and state how sure you are of the answer',
      'Check a claim from the news or a data sheet with {skill} and show the calculation',
      'Compare your {skill} result with a published value and explain the difference',
    ],
    prove: [
      'Take a past exam or problem set on {skill} under time and mark it with the solutions',
      'Write two pages that use {skill} to answer a question, with assumptions, working and limits',
    ],
    week: [
      'Have one {skill} problem written out so clearly that a colleague can follow every step',
      'Teach one part of {skill} to someone for ten minutes and note what you could not answer',
      'Bring this week’s {skill} notes onto one page from memory, then correct them',
    ],
  },
  food: {
    start: [
      'List the hygiene rules, temperatures and tools that belong to {skill} and set up your station',
      'Watch one full demonstration of {skill} and write the steps with times and temperatures',
    ],
    learn: [
      'Read {p|pages} on {skill} and write why each step is done, not only how',
      'Learn {n|products} used in {skill}: season, quality signs, storage, allergens',
      'Compare two recipes or service standards for {skill} and say what each gives up',
    ],
    practise: [
      'Repeat the central step of {skill} {n|times} and taste, weigh or time each result',
      'Do {skill} once for quality and once for speed and note what suffers',
      'Scale a {skill} recipe or order for ten and for sixty and check the sums',
    ],
    apply: [
      'Use {skill} for one real meal or service and ask the guests two questions',
      'Work out cost and waste of one {skill} product and find one saving',
      'Plan the station for {skill} for a busy hour: order, timing, back-up',
    ],
    prove: [
      'Deliver {skill} for a small group on time, with allergens named and the station clean at the end',
      'Teach {skill} to someone new in a quarter of an hour and watch them do it',
    ],
    week: [
      'Have one {skill} result you would serve, with the recipe or routine written down',
      'Let someone experienced taste or watch your {skill} and note the first remark',
      'Check your {skill} routine against the food safety rules and repair one point',
    ],
  },
  safety: {
    start: [
      'Read the official guidance on {skill} and write the three duties it puts on you',
      'Walk through one room or site with {skill} in mind and note what you see before reading anything',
    ],
    learn: [
      'Read {p|pages} of the official guidance on {skill} and turn each duty into a yes-or-no question',
      'Study one accident report that {skill} could have prevented and draw the chain of causes',
      'Learn the signs, limits and numbers of {skill} and test yourself without notes',
    ],
    practise: [
      'Assess {n|hazards} with {skill} in a real room: who may be harmed, how, what to do',
      'Fill in one complete {skill} form for an invented job and have it checked',
      'Drill the emergency part of {skill} until you can do it without reading',
    ],
    apply: [
      'Propose one improvement from {skill} at a real place, with effort and effect',
      'Give a five-minute briefing on {skill} to someone and ask them to repeat it',
      'Check one older {skill} record against the rule of today and list what is missing',
    ],
    prove: [
      'Carry out one complete {skill} round with notes, priorities and a date for each measure',
      'Pass a mock test on {skill} and look up the rule behind every mistake',
    ],
    week: [
      'Have one finished {skill} record with measures sorted by what they prevent',
      'Explain one rule of {skill} to a colleague and show where it is written',
      'Look again at the hazards you noted with {skill} and check which are really gone',
    ],
  },
} satisfies Record<string, GoalTexts>;
