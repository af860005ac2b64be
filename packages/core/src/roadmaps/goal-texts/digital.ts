import type { GoalTexts } from './goalTexts.ts';

/** Sentences for skills that are practised on a computer. */
export const digitalTexts = {
  programming: {
    start: [
      'Install {skill}, run a first program, and write down how to build, run and test on your machine',
      'Set up an editor and a test runner for {skill} and commit an empty project that passes one test',
    ],
    learn: [
      'Read {p|pages} of the official {skill} guide and type every example yourself',
      'Learn one new part of {skill} from its documentation and explain it in five lines of your own',
      'Take a finished {skill} program of about 100 lines and predict its output before you run it',
      'Write a small {skill} example for each of {n|language features} you met this week',
    ],
    practise: [
      'Solve {n|exercises} in {skill} on a practice site and compare with a published solution',
      'Rewrite a program you know in {skill} and list what became shorter and what longer',
      'Break a working {skill} program in {n|ways} and find each fault with the debugger',
      'Write unit tests for {n|functions} in {skill}, including the cases that must fail',
    ],
    apply: [
      'Add one feature to your own {skill} project and commit it with a message that says why',
      'Read {n|functions} of a well-known {skill} open-source project and note one idea to copy',
      'Measure the slowest part of your {skill} project and make it faster with figures before and after',
      'Clean up one file of your {skill} project until a stranger could follow it without asking',
    ],
    prove: [
      'Publish a small {skill} program with tests and a README that lets a stranger run it in five minutes',
      'Build a {skill} program from a blank page to a passing test suite in one sitting without help',
    ],
    week: [
      'Have a {skill} program that does one useful thing and put it under version control',
      'Show a working {skill} change to someone and answer three questions about the code',
      'Finish one more part of your {skill} project and write three lines on what you learnt from it',
      'Review the {skill} code of your first week and fix the two things you would do otherwise now',
    ],
  },
  framework: {
    start: [
      'Create a fresh {skill} project with the official starter and change one thing you can see on screen',
      'Follow the official quick start of {skill} to its end and note each file you did not understand',
    ],
    learn: [
      'Read {p|pages} of the {skill} documentation and rebuild the example from memory',
      'Learn one core idea of {skill} and draw how data moves through it on one page',
      'Work through one section of a {skill} course and stop the video to write the code first',
      'Compare {n|ways} of doing the same thing in {skill} and say when each one fits',
    ],
    practise: [
      'Build one small screen or endpoint with {skill} and handle the empty, loading and error cases',
      'Write {n|tests} for a {skill} component and make one of them fail on purpose',
      'Reproduce a common {skill} mistake from an issue thread and write down how to spot it',
      'Rebuild a part of a site or service you use with {skill} without looking at a tutorial',
    ],
    apply: [
      'Connect your {skill} project to real data and keep it usable while the data is slow',
      'Replace one shortcut in your {skill} project by what the documentation recommends',
      'Profile your {skill} project, remove one cause of slowness and record the figures',
      'Read the release notes of {skill} and adapt one place of your project to them',
    ],
    prove: [
      'Deploy a small application made with {skill} and write a README on how it is put together',
      'Rebuild the core of your {skill} project from an empty folder in one sitting',
    ],
    week: [
      'Have one complete path through your {skill} project working, from input to stored result',
      'Show your {skill} project to someone, watch where they hesitate and fix one such place',
      'Add tests to the part of your {skill} project that you would fear to change',
      'Write half a page on the design of your {skill} project: what goes where and why',
    ],
  },
  data: {
    start: [
      'Pick one open data set you care about, load it for {skill} and write down five questions to ask it',
      'Set up a place to work on {skill}, load a public data set and describe each column in one line',
    ],
    learn: [
      'Read {p|pages} on {skill} and redo each example on your own data set',
      'Learn one method of {skill} and write when it misleads, with a made-up example',
      'Work through one lesson on {skill} and change its inputs until the result breaks',
      'Explain one idea of {skill} with a drawing that someone outside the field understands',
    ],
    practise: [
      'Answer {n|questions} about your data set with {skill} and check each answer a second way',
      'Do {n|exercises} on {skill} and keep the queries or code with a one-line comment each',
      'Clean one messy table with {skill}: types, missing values, duplicates, and a count before and after',
      'Redo a published analysis with {skill} and note where your numbers differ and why',
    ],
    apply: [
      'Build one table, model or chart with {skill} that answers a question somebody really has',
      'Add a check to your {skill} work that fails when the data is wrong',
      'Turn one {skill} notebook or query into something another person can rerun with one command',
      'Write down the assumptions behind your {skill} result and test the weakest one',
    ],
    prove: [
      'Publish a short report made with {skill}: question, data, method, result, and what it cannot say',
      'Do a {skill} task from a job advert from raw data to a one-page answer without help',
    ],
    week: [
      'Have one finding from your data made with {skill}, with the figure and its limits in three lines',
      'Explain your {skill} result to someone outside the field and rewrite what they did not follow',
      'Rerun your {skill} work of the week from scratch and correct what no longer holds',
      'Add one reviewed piece of {skill} work to your portfolio folder',
    ],
  },
  database: {
    start: [
      'Set up a local playground for {skill} with a small public data set and a script that builds it from nothing',
      'Write down what {skill} stores or moves, who asks it what, and the three ways it can fail',
    ],
    learn: [
      'Read {p|pages} of the {skill} documentation and try each statement or setting in your playground',
      'Draw the tables, flows or partitions behind one {skill} example and mark where data could be lost',
      'Learn one guarantee that {skill} gives and build the case that would break it',
      'Follow one lesson on {skill} and predict each result before you run it',
    ],
    practise: [
      'Answer {n|questions} with {skill} in your playground and compare two ways of asking for speed',
      'Load bad records into your {skill} playground and catch {n|faults} before they do harm',
      'Design {skill} for a small shop or clinic on paper, then build it and note what you had missed',
      'Repeat the {skill} exercise that took longest without looking anything up',
    ],
    apply: [
      'Change a running {skill} set-up without losing a record and write down the steps and the way back',
      'Measure the slowest part of your {skill} work, improve it and keep the figures before and after',
      'Back up and restore your {skill} playground and check that the counts agree',
      'Describe your {skill} design in half a page: what it is good at, what it gives up',
    ],
    prove: [
      'Rebuild your whole {skill} example from an empty folder in one sitting, checks included',
      'Put a small documented {skill} project into your portfolio with the script, the data and three findings',
    ],
    week: [
      'Have one piece of {skill} that a colleague could run and check from your notes',
      'Explain one {skill} decision to someone and write down the question you could not answer',
      'Run your {skill} example with ten times the data and note what gives way first',
    ],
  },
  infrastructure: {
    start: [
      'Set up a free or local sandbox for {skill} and write down how to create and remove everything in it',
      'Follow the first official tutorial of {skill} in a sandbox and tear it down again cleanly',
    ],
    learn: [
      'Read {p|pages} of the {skill} documentation and draw the parts and who talks to whom',
      'Learn one {skill} resource or command and list what it costs, what it exposes and how it fails',
      'Work through one lab on {skill} and keep the commands in a script with comments',
      'Compare the defaults of {skill} with the recommended settings and note {n|differences}',
    ],
    practise: [
      'Run {n|tasks} with {skill} from the command line only and save them as a runbook',
      'Break a {skill} set-up on purpose, find the cause from logs alone and write it down',
      'Write the configuration of a small {skill} set-up as code and rebuild it from nothing',
      'Do one {skill} lab again with a different region, image or version and fix what changes',
    ],
    apply: [
      'Put a small service of yours onto {skill} and make it restart by itself after a crash',
      'Add a health check, a log and an alert to your {skill} set-up and trigger the alert once',
      'Cut the cost or start-up time of your {skill} set-up and record the figures',
      'Take away every right your {skill} set-up does not need and show that it still works',
    ],
    prove: [
      'Rebuild your whole {skill} set-up from an empty account with one command and time it',
      'Write a one-page runbook for {skill} and let someone else follow it without your help',
    ],
    week: [
      'Have a {skill} set-up in version control that another person could create and remove',
      'Recover your {skill} set-up from a failure you cause yourself and note the minutes it took',
      'Write a short note on one {skill} decision: what you chose, what you turned down and why',
      'Review your {skill} set-up against the official checklist and close two findings',
    ],
  },
  security: {
    start: [
      'Build a closed practice lab for {skill} on your own machine and write down what you may touch',
      'Read the rules of one legal practice platform for {skill} and finish its first room or lesson',
    ],
    learn: [
      'Read {p|pages} of a public standard on {skill} and restate each rule as a question to ask',
      'Take one published incident connected with {skill} and write cause, signs and missing control',
      'Learn one technique of {skill} and write both how it is done and how it is noticed',
      'Work through one lesson on {skill} and keep commands, findings and open questions in a log',
    ],
    practise: [
      'Solve {n|challenges} on {skill} in your lab and write each solution as repeatable steps',
      'Check one set-up of your own with {skill} and sort what you find by damage and likelihood',
      'Write {n|detection rules} that {skill} would have needed to catch an attack in your lab, and test them',
      'Go through a {skill} checklist on a sample system and give evidence for each tick',
    ],
    apply: [
      'Write a finding from your {skill} work the way a client needs it: risk, proof, repair',
      'Repair one weakness found with {skill} and prove that the attack no longer works',
      'Sketch the threats to a small system with {skill} and choose the three worth paying for',
    ],
    prove: [
      'Write a full {skill} report on a practice system with summary, findings, evidence and repairs',
      'Take an unseen practice system through {skill} from scope to report in one sitting',
    ],
    week: [
      'Have one written {skill} finding that a busy manager understands in a minute',
      'Go through your {skill} log of the week and turn the best part into a one-page guide',
      'Explain one {skill} risk to someone outside the field and agree what they would do about it',
    ],
  },
  software: {
    start: [
      'Open {skill}, take its official tour and write down the ten actions you will need most',
      'Set up {skill} with a sample file of your own and learn how to undo, save and export',
    ],
    learn: [
      'Read {p|pages} of the {skill} help and try each function on your sample file',
      'Watch one lesson on {skill} and repeat every step on a file of your own',
      'Learn {n|keyboard shortcuts} of {skill} and use nothing else for this session',
      'Find one thing in {skill} that replaces work you do by hand and write the steps down',
    ],
    practise: [
      'Do {n|tasks} from real work in {skill} and note the time each one takes',
      'Rebuild a finished example in {skill} from its picture alone',
      'Do a task in {skill} twice by different ways and keep the better one as your standard',
      'Repair a file that was made badly in {skill} and list what was wrong with it',
    ],
    apply: [
      'Make one piece of real work in {skill} and have someone use it',
      'Build a template in {skill} that saves you a quarter of an hour next time',
      'Connect {skill} with another program you use and write down the steps',
    ],
    prove: [
      'Do a typical job from an advert in {skill} from start to export without help and keep the file',
      'Record or write a two-minute guide to one {skill} task for a new colleague',
    ],
    week: [
      'Have one finished file made with {skill} that you would show at an interview',
      'Do a whole work task in {skill} without the help pages and note where you got stuck',
      'Teach one {skill} function to someone and write down their questions',
      'Collect the {skill} steps you repeat and turn two of them into a template',
    ],
  },
} satisfies Record<string, GoalTexts>;
