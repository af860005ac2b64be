import type { GoalTexts } from './goalTexts.ts';

/** Sentences for skills that are practised with other people. */
export const peopleTexts = {
  language: {
    start: [
      'Take a free placement test in {skill} and write down your level in reading, listening, speaking and writing',
      'Record yourself speaking {skill} for one minute and keep the file to compare later',
    ],
    learn: [
      'Study one lesson of a {skill} course and write {n|sentences} of your own with its grammar',
      'Read {p|short paragraphs} in {skill} and write down the words you need for your trade',
      'Listen to a short news item in {skill} twice, then retell it aloud in your own words',
      'Learn {n|phrases} for work in {skill}: greeting, asking, refusing, agreeing, closing',
    ],
    practise: [
      'Repeat {n|dialogue lines} in {skill} after a native recording until speed and melody fit',
      'Write a short e-mail in {skill} for a real occasion at work and check it sentence by sentence',
      'Review your {skill} word cards and say each word in a sentence, not alone',
      'Describe your working day in {skill} aloud without stopping, then look up what was missing',
    ],
    apply: [
      'Speak {skill} with a partner or tutor and ask to be corrected on one thing only',
      'Read a job advert in {skill} and answer it in writing',
      'Follow a video of your trade in {skill} without subtitles and note the main points',
      'Prepare answers in {skill} to {n|interview questions} and say them aloud',
    ],
    prove: [
      'Take a full practice test in {skill} and compare each part with your first placement',
      'Record a two-minute introduction of yourself in {skill} and compare it with your first recording',
    ],
    week: [
      'Hold one conversation in {skill}, however short, and write down the words you lacked',
      'Write a page in {skill} about your week and have it corrected',
      'Know this week’s {skill} words in both directions with nine of ten right',
      'Understand one radio item or article in {skill} well enough to summarise it in five sentences',
    ],
  },
  soft: {
    start: [
      'Write down two recent situations where {skill} went well or badly, and what exactly you did',
      'Ask two people who work with you for one example of your {skill} and write their words down',
    ],
    learn: [
      'Read {p|pages} on {skill} and choose one behaviour to try tomorrow',
      'Watch someone who is good at {skill} for a while and note {n|things they say or do}',
      'Learn one model of {skill} and describe a real case of yours with it',
    ],
    practise: [
      'Rehearse one hard conversation that needs {skill}, aloud, with {n|openings}',
      'Use {skill} on purpose in one meeting or call and note the reaction within an hour',
      'Rewrite a message you sent so that it shows better {skill}, and compare the two',
      'Play through a difficult case of {skill} with a partner and swap roles',
    ],
    apply: [
      'Take on one small task this week that cannot be done without {skill}',
      'Prepare a real meeting or talk with {skill} in mind: aim, people, first sentence, plan B',
      'Ask for feedback on your {skill} right after a real situation and only listen',
    ],
    prove: [
      'Write one story for an interview that shows {skill}: situation, task, action, result with a figure',
      'Lead one real occasion that rests on {skill} and collect feedback from two people',
    ],
    week: [
      'Write five lines on where {skill} helped this week and where it was missing',
      'Keep one promise to yourself about {skill} in three real situations',
      'Tell someone what you are working on in {skill} and ask what they noticed',
    ],
  },
  teaching: {
    start: [
      'Choose a small topic and a real learner for {skill} and write what they should be able to do afterwards',
      'Watch one lesson that shows {skill} and note what the learners do minute by minute',
    ],
    learn: [
      'Read {p|pages} on {skill} and write how it would change your next lesson',
      'Study one lesson plan that uses {skill} and say what each part is for',
      'Learn one way of checking understanding within {skill} and write {n|questions} for it',
    ],
    practise: [
      'Plan a ten-minute lesson with {skill} and say the explanation aloud until it takes four minutes',
      'Write {n|tasks} of rising difficulty for {skill} and solve them as a learner would',
      'Give feedback on a piece of learner work with {skill}: one strength, one next step',
    ],
    apply: [
      'Teach one short lesson with {skill} to a real person and ask what stayed unclear',
      'Adapt one lesson with {skill} for someone who needs it slower, larger or in other words',
      'Collect proof of learning after using {skill} and decide what to teach again',
    ],
    prove: [
      'Teach a full lesson with {skill}, have it observed and write down what you will change',
      'Put one lesson made with {skill} into a folder: plan, material, learner work, reflection',
    ],
    week: [
      'Have one lesson or session with {skill} ready to use, with aim, steps and check',
      'Ask a learner or colleague about your {skill} and act on one answer',
      'Compare what you planned with {skill} and what learners could do at the end',
    ],
  },
  service: {
    start: [
      'Write down the three customers you meet or want to meet most and what {skill} means for each',
      'Observe {skill} as a customer at two places and note what made you stay or leave',
    ],
    learn: [
      'Read {p|pages} on {skill} and write one sentence you will say differently',
      'Study {n|real customer messages} and name the need behind each for {skill}',
      'Learn the figures by which {skill} is measured and work them out for an example',
    ],
    practise: [
      'Practise {n|opening questions} for {skill} aloud until they sound like you',
      'Play a complaint or objection through with {skill} and end with a next step and a date',
      'Write a reply, offer or pitch that shows {skill} in under 120 words',
    ],
    apply: [
      'Use {skill} with one real customer, friend or shop and write down their first reaction',
      'Prepare one list of twenty prospects, guests or cases for {skill} and sort it by chance of success',
      'Follow one case through with {skill} from first contact to thanks',
    ],
    prove: [
      'Do a complete role play of {skill} with someone strict and have it scored on five points',
      'Write one case for an interview that shows {skill}, with the figure before and after',
    ],
    week: [
      'Have a short script for {skill} that survived three real talks',
      'Count the contacts, results and reasons for failure of your {skill} work this week',
      'Ask one customer or colleague what they would change in your {skill}',
    ],
  },
} satisfies Record<string, GoalTexts>;
