"""Varied texts for calibration and verification: single skills, CV bullets, advert sentences, questions, odd strings and
whole paragraphs, over many trades. Deterministic for a seed; the sentences are our own."""

import random

SKILLS = """JavaScript;TypeScript;React;Node.js;PostgreSQL;Kubernetes;Docker;Python;data analysis;machine learning;
project management;bookkeeping;payroll accounting;financial modelling;patient assessment;wound care;
medication administration;infection control;phlebotomy;welding;MIG welding;blueprint reading;CNC machining;SolidWorks;
AutoCAD;finite element analysis;HVAC maintenance;electrical wiring;plumbing;forklift operation;inventory management;
supply chain planning;customer service;conflict resolution;public speaking;copywriting;search engine optimisation;
email marketing;social media management;graphic design;Adobe Photoshop;Figma;user research;usability testing;
wireframing;teaching;lesson planning;classroom management;special needs education;translation;German;Spanish;
legal research;contract drafting;compliance auditing;risk assessment;occupational safety;first aid;food hygiene;
menu planning;pastry baking;bartending;housekeeping;event planning;travel booking;crop rotation;irrigation;animal care;
tractor driving;carpentry;bricklaying;roofing;scaffolding;surveying;geographic information systems;remote sensing;
statistics;R programming;SQL;Tableau;Power BI;Excel;Git;continuous integration;Terraform;AWS;Linux administration;
network troubleshooting;cyber security;penetration testing;cryptography;embedded systems;C++;Rust;Go;Java;Spring Boot;
Kotlin;Swift;iOS development;Android development;game design;Unity;3D modelling;video editing;sound engineering;
photography;journalism;fundraising;volunteer coordination;recruitment;performance appraisal;negotiation;procurement;
sales forecasting;cold calling;account management;CRM software;real estate valuation;insurance underwriting;
loan processing;tax preparation;auditing;chemical analysis;chromatography;laboratory techniques;clinical trials;
genetics;pharmacology;physiotherapy;dental hygiene;radiography;ultrasound imaging;midwifery;mental health counselling;
social work;child care;elderly care"""

SENTENCES = """Led a team of {n} people and introduced {a} to cut lead time by {p} per cent.
Designed and shipped a {a} solution used by {n} customers every day.
Responsible for {a} and {b} across {n} sites.
Trained {n} colleagues in {a}, with written guides and weekly sessions.
Improved {a} by replacing a manual process with {b}.
Wrote the department's handbook on {a}.
Maintained equipment for {a} and kept records of {b}.
Reduced costs by {p} per cent through better {a}.
Built dashboards for {a} and presented the results to management.
Completed a certified course in {a} with distinction.
You have at least {y} years of experience with {a}.
Strong knowledge of {a} and {b} is required.
Experience in {a} is a plus, but not a must.
We are looking for someone who is at home in {a}, ideally also in {b}.
No prior knowledge of {a} is needed: we will train you.
Your tasks include {a}, {b} and the documentation of both.
A degree in a field related to {a}, or equivalent practical experience.
Familiarity with {a} or {b} would be helpful.
Must hold a valid certificate in {a}.
You will report to the head of {a} and work closely with the {b} team.
How do I learn {a} from scratch?
What is the difference between {a} and {b}?
Which courses prepare for a job in {a}?
Is {a} still in demand?
How long does it take to become good at {a}?"""

ODD = """The quick brown fox jumps over the lazy dog.
Bonjour, je cherche un emploi dans la région.
Ich habe fünf Jahre als Krankenschwester gearbeitet.
naïve café résumé coöperate
C#, C++, .NET, F#, R, Go
2019 - present
+49 151 0000000
https://example.org/portfolio
日本語能力試験 N2
Привет, мир
a
Curriculum vitae
References available on request.
Languages: English (C1), French (B2), Arabic (native)"""

PARAGRAPHS = 60


def texts(count, seed):
    """`count` texts, the last 60 of them paragraphs of 3 to 14 sentences; the first ones are the same for every seed."""
    skills = [skill.strip() for skill in SKILLS.split(";")]
    source = random.Random(seed)
    result = skills + ODD.splitlines()
    while len(result) < count - PARAGRAPHS:
        result.append(_sentence(source, skills))
    while len(result) < count:
        result.append(" ".join(_sentence(source, skills) for _ in range(source.randint(3, 14))))
    return result


def generated(count, seed):
    """Only the texts that differ from seed to seed, so that calibration never sees a text it is verified on."""
    fixed = len(SKILLS.split(";")) + len(ODD.splitlines())
    return texts(count + fixed, seed)[fixed:]


def _sentence(source, skills):
    first, second = source.sample(skills, 2)
    numbers = {"n": source.randint(2, 400), "p": source.randint(3, 80), "y": source.randint(1, 10)}
    return source.choice(SENTENCES.splitlines()).format(a=first, b=second, **numbers)
