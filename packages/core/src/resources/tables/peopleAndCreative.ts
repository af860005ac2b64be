/** Languages, working with others, teaching, design and media. Format: see `../readTable.ts`. */
export const peopleAndCreativeTable = String.raw`
@ Deutsche Welle
Learn German: courses for each level | learngerman.dw.com | course | bi | 150 | 22222 | German
Top-Thema and slowly spoken news | learngerman.dw.com/de/langsam-gesprochene-nachrichten/s-60040332 | practice | ia | 60 | 22222 | German | de
@ Goethe-Institut
Practise German free of charge and exam preparation | www.goethe.de/en/spr/ueb.html | practice | bia | 60 | 22222 | German, Language certificate
@ Volkshochschulen
vhs-Lernportal | www.vhs-lernportal.de | course | bi | 120 | 22222 | German, Literacy | de
@ IDS Mannheim
Grammis: grammar of German | grammis.ids-mannheim.de | documentation | ia | 20 | 22212 | German | de
@ DWDS
Digital dictionary of German | www.dwds.de | documentation | bia | 10 | 22202 | German | de
@ Duden
Sprachwissen and Rechtschreibung | www.duden.de | documentation | bia | 10 | 22202 | German | de
@ BBC
BBC Learning English | www.bbc.co.uk/learningenglish/ | course | bia | 80 | 22222 | English, English for specific purposes
@ British Council
LearnEnglish: grammar, vocabulary, skills | learnenglish.britishcouncil.org | practice | bia | 100 | 22222 | English, English for specific purposes, Business correspondence, Language certificate
TeachingEnglish: lessons and development | www.teachingenglish.org.uk | course | bia | 60 | 22222 | English language teaching, Lesson planning, Foreign language teaching, Classroom management, Differentiated instruction
@ Cambridge
Cambridge Dictionary and grammar | dictionary.cambridge.org/grammar/british-grammar/ | documentation | bia | 15 | 22212 | English, Language certificate
Activities for learners and sample tests | www.cambridgeenglish.org/learning-english/ | practice | bia | 60 | 22222 | English, Language certificate, English for specific purposes
@ TV5MONDE
Apprendre le français | apprendre.tv5monde.com | practice | bia | 100 | 22222 | French | fr
@ RFI
Français facile | francaisfacile.rfi.fr | course | bia | 60 | 22222 | French | fr
@ University of Texas at Austin
Français interactif and Tex's French Grammar | www.laits.utexas.edu/fi/ | course | bi | 80 | 22122 | French
@ CNRTL
Portail lexical | www.cnrtl.fr | documentation | ia | 10 | 22112 | French | fr
@ Kwiziq
French and Spanish grammar with tests | www.kwiziq.com | practice | bia | 60 | 11222 | French, Spanish
@ Lawless Languages
French grammar and lessons | www.lawlessfrench.com | documentation | bia | 30 | 12222 | French
@ Instituto Cervantes
Centro Virtual Cervantes | cvc.cervantes.es | practice | bia | 60 | 22222 | Spanish | es
@ StudySpanish
Spanish grammar and verb drills | studyspanish.com | course | bi | 50 | 12222 | Spanish
@ Real Academia Española
Diccionario y gramática | www.rae.es | documentation | bia | 15 | 22202 | Spanish | es
@ University of Texas at Austin
@ Language Transfer
Audio courses | www.languagetransfer.org | course | b | 20 | 12122 | Spanish, German, French, Italian, Greek, Turkish, Arabic, Swahili
@ Duolingo
Language lessons | www.duolingo.com | practice | b | 100 | 12222 | Spanish, French, German, English, Italian, Portuguese, Dutch, Polish, Russian, Ukrainian, Czech, Greek, Turkish, Arabic, Hebrew, Mandarin Chinese, Japanese, Korean, Vietnamese, Hindi, Swahili, Swedish, Norwegian, Danish, Finnish, Romanian, Hungarian, Indonesian, Irish, Welsh
@ Tatoeba
Sentences with translations and audio | tatoeba.org | practice | bia | 20 | 12222 | German, French, Spanish, English, Italian, Portuguese, Dutch, Polish, Russian, Turkish, Japanese, Mandarin Chinese, Arabic, Korean, Ukrainian, Greek, Swedish, Hungarian
@ Foreign Service Institute
FSI language courses archive | www.fsi-language-courses.org | course | bia | 150 | 22122 | German, French, Spanish, Italian, Portuguese, Dutch, Polish, Russian, Turkish, Arabic, Mandarin Chinese, Japanese, Korean, Greek, Swedish, Hungarian, Vietnamese, Thai, Hebrew, Romanian
@ Wiktionary
Free dictionary of all languages | en.wiktionary.org | documentation | bia | 10 | 12222 | German, French, Spanish, English, Italian, Portuguese, Dutch, Polish, Russian, Turkish, Japanese, Mandarin Chinese, Arabic, Korean, Ukrainian, Greek, Swedish, Hungarian, Romanian, Czech
@ Council of Europe
Common European Framework: levels and self-assessment | www.coe.int/en/web/common-european-framework-reference-languages | documentation | bia | 3 | 22212 | German, French, Spanish, English, Italian, Language certificate, Foreign language teaching, Portuguese, Dutch, Polish, Russian, Turkish
@ NHK
Easy Japanese | www3.nhk.or.jp/nhkworld/lesson/en/ | course | b | 20 | 22222 | Japanese
@ Tae Kim
Guide to Japanese | guidetojapanese.org/learn/ | documentation | bi | 40 | 12122 | Japanese
@ AllSet Learning
Chinese Grammar Wiki | resources.allsetlearning.com/chinese/grammar/ | documentation | bia | 40 | 22222 | Mandarin Chinese
@ How to Study Korean
Korean lessons | www.howtostudykorean.com | course | bia | 150 | 12222 | Korean
@ Lifeprint
American Sign Language University | www.lifeprint.com | course | bi | 80 | 22222 | Sign language, Sign language support
@ Gallaudet University
ASL Connect | gallaudet.edu/asl-connect/ | video | bi | 20 | 22122 | Sign language, Sign language support
@ SpreadTheSign
Sign dictionary of many countries | www.spreadthesign.com | practice | bia | 10 | 22212 | Sign language
@ Toastmasters International
Public speaking practice and resources | www.toastmasters.org | practice | bia | 60 | 22222 | Public speaking, Presentation skills, Communication, Leadership, Giving feedback, Active listening, Speech writing, Meeting facilitation, Persuasion
@ TED
Talks on communication and TED's speaker guide | www.ted.com/topics/communication | video | bia | 10 | 22212 | Public speaking, Presentation skills, Communication, Active listening, Leadership, Emotional intelligence, Creativity, Persuasion, Decision making
@ OpenLearn
Education and development courses | www.open.edu/openlearn/education-development | course | bi | 40 | 22222 | Teaching, Communication, Learning to learn, Critical thinking, Adult education, Special education, Early childhood education, Lesson planning, Literacy, Student assessment, Teamwork, Presentation skills, Willingness to learn, Digital literacy, Primary education, Secondary education, Mentoring, Coaching
@ Skills You Need
Interpersonal, leadership and learning skills | www.skillsyouneed.com | documentation | bia | 40 | 12222 | Communication, Active listening, Teamwork, Leadership, Problem solving, Time management, Negotiation, Conflict resolution, Emotional intelligence, Presentation skills, Decision making, Critical thinking, Interpersonal skills, Giving feedback, Organisational skills, Self-management, Creativity, Mentoring, Coaching, Public speaking, Delegation, Motivating others, Analytical thinking, Adaptability, Networking with people, Attention to detail, Intercultural competence, Telephone skills, Customer service, Meeting facilitation, Working under pressure, Numeracy, Persuasion, Initiative, Office administration
@ Mind Tools
Articles, self-tests and worksheets | www.mindtools.com | practice | bia | 40 | 21222 | Communication, Active listening, Teamwork, Leadership, Problem solving, Time management, Negotiation, Conflict resolution, Emotional intelligence, Decision making, Team leadership, Delegation, Strategic thinking, Giving feedback, Creativity, Critical thinking, Stakeholder management, SWOT analysis, Root cause analysis, Interpersonal skills, Organisational skills, Self-management, Motivating others, Analytical thinking, Adaptability, Customer service, Meeting facilitation, Working under pressure, Intercultural competence, Attention to detail, Presentation skills, Coaching, Mentoring, Multitasking, Initiative
@ Deep Teaching Solutions
Learning How to Learn | www.coursera.org/learn/learning-how-to-learn | course | bi | 15 | 21222 | Learning to learn, Time management, Self-management, Willingness to learn, Tutoring
@ OpenStax
College Success | openstax.org/details/books/college-success | course | b | 20 | 22122 | Learning to learn, Time management, Critical thinking, Self-management, Organisational skills
@ University of Michigan
Leading people and teams | www.coursera.org/specializations/leading-teams | course | bia | 60 | 21122 | Team leadership, Leadership, Motivating others, Negotiation, Teamwork, Management, Coaching
@ LinkedIn
LinkedIn Learning professional skills | www.linkedin.com/learning/ | course | bia | 40 | 20222 | Communication, Leadership, Teamwork, Time management, Public speaking, Presentation skills, Team leadership, Project management, Problem solving, Critical thinking, Emotional intelligence, Customer service, Interpersonal skills, Giving feedback, Decision making, Negotiation, Analytical thinking, Organisational skills, Adaptability, Stakeholder management, Attention to detail, Office administration
@ Foundation for Critical Thinking
Critical thinking library | www.criticalthinking.org | documentation | bia | 12 | 22202 | Critical thinking, Analytical thinking, Decision making
@ ClearerThinking
Tools for better decisions | www.clearerthinking.org/tools | practice | bia | 12 | 12222 | Critical thinking, Decision making, Self-management, Analytical thinking, Problem solving, Emotional intelligence
@ Greater Good Science Center
Practices for empathy and listening | ggia.berkeley.edu | practice | bia | 10 | 22222 | Emotional intelligence, Active listening, Interpersonal skills, Patience, Conflict resolution, Communication, Working under pressure
@ The Culture Factor
Country comparison | www.theculturefactor.com/country-comparison-tool | practice | bia | 3 | 22222 | Intercultural competence, International business
@ US Office of Personnel Management
Competencies, assessment and leadership guidance | www.opm.gov/policy-data-oversight/ | documentation | bia | 12 | 22202 | Leadership, Interviewing candidates, Performance management, Workforce planning, Team leadership, HR policies
@ Edutopia
Strategies and videos for teachers | www.edutopia.org | video | bia | 30 | 22222 | Teaching, Classroom management, Lesson planning, Differentiated instruction, Student assessment, Primary education, Secondary education, Educational technology, Special education, Curriculum development, Parent communication, Mathematics teaching, Science teaching
@ Education Endowment Foundation
Guidance reports and toolkit | educationendowmentfoundation.org.uk | documentation | bia | 20 | 22222 | Teaching, Classroom management, Differentiated instruction, Student assessment, Primary education, Secondary education, Tutoring, Early childhood education, Special education, Mathematics teaching, Phonics, Literacy, Parent communication, Curriculum development, Lesson planning
@ Vanderbilt University
IRIS Center modules and case studies | iris.peabody.vanderbilt.edu | practice | bia | 40 | 22222 | Special education, Classroom management, Differentiated instruction, Teaching, Student assessment, Lesson planning, Early childhood education, Applied behaviour analysis, Primary education, Secondary education
@ CAST
Universal Design for Learning guidelines | udlguidelines.cast.org | documentation | bia | 5 | 22212 | Special education, Differentiated instruction, Instructional design, Curriculum development, Lesson planning
@ Khan Academy
Khan for educators | www.khanacademy.org/khan-for-educators | course | bi | 6 | 22222 | Teaching, Educational technology, Mathematics teaching
@ UNESCO
Digital library for educators | unesdoc.unesco.org | documentation | ia | 30 | 22202 | Curriculum development, Adult education, Teaching, Literacy, Higher education teaching, Educational technology
@ Reading Rockets
Teaching reading: guides and self-paced course | www.readingrockets.org | course | bia | 25 | 22222 | Phonics, Literacy, Primary education, Early childhood education, Parent communication
@ Oak National Academy
Lessons and curriculum | www.thenational.academy | practice | bia | 30 | 22222 | Lesson planning, Teaching, Curriculum development, Primary education, Secondary education, Mathematics teaching, Science teaching, Tutoring, Student assessment, Differentiated instruction
@ Columbia University
Center for Teaching and Learning resources | ctl.columbia.edu/resources-and-technology/resources/ | documentation | bia | 15 | 22222 | Higher education teaching, Student assessment, Curriculum development, Thesis supervision
@ Moodle
Moodle Academy | moodle.academy | course | bia | 25 | 22222 | Moodle, Learning management systems, E-learning, Instructional design, Educational technology
Moodle documentation | docs.moodle.org | documentation | bia | 20 | 22222 | Moodle, Learning management systems, E-learning
Moodle demo site | moodle.org/demo | practice | bia | 4 | 22222 | Moodle, Learning management systems
@ Instructure
Canvas guides | community.canvaslms.com/t5/Canvas-Guides/ct-p/guides | documentation | bia | 12 | 22212 | Canvas LMS, Learning management systems
@ Articulate
E-Learning Heroes: challenges and examples | community.articulate.com | practice | bia | 20 | 22222 | Articulate Storyline, E-learning, Instructional design
@ Rustici Software
SCORM and xAPI explained | scorm.com | documentation | bia | 6 | 22212 | SCORM, E-learning, Learning management systems
@ Association for Talent Development
Learning and development topics | www.td.org | documentation | bia | 15 | 21222 | Learning and development, Instructional design, Train the trainer, Training needs analysis, E-learning, Coaching, Leadership development
@ Nielsen Norman Group
Articles and videos on user experience | www.nngroup.com/articles/ | documentation | bia | 40 | 22222 | UX design, User research, Usability testing, Interaction design, Information architecture, UI design, Personas, Wireframing, UX prototyping, Service design, Design thinking, Design systems
Videos on user experience | www.nngroup.com/videos/ | video | bia | 20 | 22222 | UX design, User research, Usability testing, Interaction design, Information architecture, UI design, Personas
@ Interaction Design Foundation
Topic encyclopaedia and courses | www.interaction-design.org/literature | documentation | bia | 40 | 22222 | UX design, UI design, Interaction design, User research, Design thinking, Service design, Visual design, Wireframing, UX prototyping, Colour theory, Personas
@ Laws of UX
Principles of interface design | lawsofux.com | documentation | bia | 2 | 12222 | UX design, UI design, Interaction design
@ Figma
Figma Learn | help.figma.com | course | bia | 20 | 22222 | Figma, UI design, UX prototyping, Wireframing, Design systems, Interaction design
Figma Community files to take apart | www.figma.com/community | practice | bia | 15 | 22222 | Figma, UI design, Design systems, Wireframing, UX prototyping, Visual design, Web design
Figma developer and design documentation | developers.figma.com | documentation | ia | 8 | 22212 | Figma, Design systems
@ Daily UI
One hundred design challenges | www.dailyui.co | practice | bia | 50 | 12222 | UI design, UX design, Web design, Visual design, Interaction design, Wireframing, UX prototyping
@ Google
Material Design | m3.material.io | documentation | bia | 12 | 22222 | UI design, Design systems, Mobile design, Interaction design, Visual design
Google Fonts Knowledge | fonts.google.com/knowledge | course | bia | 6 | 22212 | Typography, Graphic design, Layout design, Web design
@ Apple
Human Interface Guidelines | developer.apple.com/design/human-interface-guidelines/ | documentation | bia | 12 | 22212 | UI design, Mobile design, Interaction design, UX design
@ GOV.UK
GOV.UK Design System and service manual | www.gov.uk/service-manual | documentation | bia | 20 | 22222 | Service design, User research, Design systems, Web accessibility, Usability testing, UX design, Agile methods
@ IDEO.org
Design Kit: methods to try | www.designkit.org | practice | bia | 12 | 22222 | Design thinking, Service design, User research, Personas
@ Stanford University
d.school starter kit | dschool.stanford.edu/tools | practice | bia | 8 | 22222 | Design thinking, Creativity, UX prototyping, Innovation management, Problem solving
@ Matthew Butterick
Practical Typography | practicaltypography.com | documentation | bia | 8 | 22122 | Typography, Layout design, Print design, Graphic design, Document preparation
@ Adobe
Adobe Learn | www.adobe.com/learn | video | bia | 40 | 22222 | Adobe Photoshop, Adobe Illustrator, Adobe InDesign, Adobe Premiere Pro, Adobe After Effects, Adobe Lightroom, Adobe Creative Suite, Adobe XD, Adobe Audition, Adobe Acrobat, Photo editing, Video editing, Graphic design, Motion design, Layout design, Logo design, Illustration, Print design, Visual design, Desktop publishing, Adobe Firefly
Adobe user guides | helpx.adobe.com | documentation | bia | 40 | 22222 | Adobe Photoshop, Adobe Illustrator, Adobe InDesign, Adobe Premiere Pro, Adobe After Effects, Adobe Lightroom, Adobe Creative Suite, Adobe XD, Adobe Audition, Adobe Acrobat, Photo editing, Video editing, Motion design, Adobe Animate, Adobe Dreamweaver, Layout design, Desktop publishing, Prepress
@ Behance
Portfolios and creative challenges | www.behance.net | practice | bia | 20 | 12222 | Graphic design, Adobe Photoshop, Adobe Illustrator, Adobe InDesign, Adobe Creative Suite, Illustration, Logo design, Visual design, Adobe XD, Motion design, Adobe After Effects, Photo editing, Layout design, Packaging design, Print design, Typography
@ Canva
Canva Design School | www.canva.com/design-school/ | course | bi | 12 | 22222 | Canva, Graphic design, Social media content, Presentation software, Visual design, Logo design, Layout design
@ CalArts
Graphic design specialization | www.coursera.org/specializations/graphic-design | course | bi | 60 | 21122 | Graphic design, Typography, Visual design, Layout design, Colour theory
@ Drawabox
Drawing lessons with exercises | drawabox.com | practice | bia | 100 | 12222 | Sketching, Illustration
@ Ctrl+Paint
Digital painting lessons | www.ctrlpaint.com | video | bia | 30 | 12222 | Illustration, Sketching, Adobe Photoshop, Colour theory
@ Blender Foundation
Blender manual | docs.blender.org/manual/en/latest/ | documentation | bia | 60 | 22212 | Blender, 3D modelling, 3D animation, 3D rendering, 3D texturing, Digital sculpting
Blender Studio training | studio.blender.org/training/ | video | bia | 60 | 22222 | Blender, 3D modelling, 3D animation, 3D rendering, 3D texturing, Animation
@ Blender Guru
Beginner courses and tutorials | www.blenderguru.com | practice | bia | 30 | 12222 | Blender, 3D modelling, 3D rendering, 3D texturing
@ GIMP
GIMP documentation and tutorials | docs.gimp.org | documentation | bia | 15 | 22222 | GIMP, Photo editing
@ Inkscape
Inkscape tutorials | inkscape.org/learn/ | course | bia | 15 | 22222 | Inkscape, SVG
@ Blackmagic Design
DaVinci Resolve training books and videos | www.blackmagicdesign.com/products/davinciresolve/training | course | bia | 50 | 22222 | DaVinci Resolve, Video editing, Visual effects, Audio production
@ Cambridge in Colour
Photography tutorials | www.cambridgeincolour.com | documentation | bia | 25 | 12222 | Photography, Photo editing
@ Strobist
Lighting 101 and exercises | strobist.blogspot.com/2006/03/lighting-101.html | practice | bia | 20 | 12122 | Photography, Studio lighting
@ Marc Levoy
Lectures on digital photography | sites.google.com/site/marclevoylectures/ | video | bia | 30 | 22122 | Photography
@ The Museum of Modern Art
Seeing Through Photographs | www.coursera.org/learn/photography | course | bi | 21 | 21112 | Photography
@ NPR
NPR Training: audio and journalism | www.npr.org/sections/npr-training/ | documentation | bia | 12 | 22222 | Podcast production, Audio production, Journalism, Audio recording, Writing, Broadcasting, Interview techniques for journalists
@ Google News Initiative
Training for journalists | newsinitiative.withgoogle.com/resources/ | course | bia | 15 | 22222 | Journalism, Fact-checking, Web research, Data visualization
@ Ableton
Learning Music and Learning Synths | learningmusic.ableton.com | practice | bi | 5 | 22222 | Music production, Music composition, Sound design, Ableton Live
@ Audacity
Audacity manual | manual.audacityteam.org | documentation | bia | 10 | 22222 | Audacity, Audio recording, Audio production, Podcast production
@ musictheory.net
Lessons and exercises | www.musictheory.net | practice | bi | 15 | 22222 | Music composition, Music performance, Music teaching
@ American Translators Association
Resources for translators | www.atanet.org | documentation | bia | 12 | 21212 | Translation, Interpreting, Localisation
@ European Commission
IATE: terminology of the European Union | iate.europa.eu | practice | bia | 10 | 22212 | Translation, Legal translation, Interpreting
@ ProZ
Translation training and terminology forum | www.proz.com | practice | bia | 15 | 12222 | Translation, Localisation, Computer-assisted translation, Interpreting
@ BBC
BBC Writers: scripts and advice | www.bbc.co.uk/writers | documentation | bia | 12 | 22222 | Screenwriting, Creative writing, Script development
@ Smarthistory
Art history videos and essays | smarthistory.org | video | bia | 30 | 22222 | Art restoration, Museum work, Painting art, Sculpture, Art teaching
@ The Metropolitan Museum of Art
Heilbrunn timeline of art history | www.metmuseum.org/toah/ | documentation | bia | 20 | 22112 | Fashion design, Museum work, Costume design, Textile design
`;
