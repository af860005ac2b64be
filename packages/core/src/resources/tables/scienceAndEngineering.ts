/** Mathematics, sciences, engineering, electronics and laboratory work. Format: see `../readTable.ts`. */
export const scienceAndEngineeringTable = String.raw`
@ Khan Academy
Mathematics | www.khanacademy.org/math | course | bi | 200 | 22222 | Mathematics, Algebra, Calculus, Linear algebra, Geometry, Numeracy, Probability theory
Statistics and probability | www.khanacademy.org/math/statistics-probability | course | bi | 60 | 22222 | Statistics, Probability theory, Hypothesis testing, Descriptive statistics, Regression analysis
Biology | www.khanacademy.org/science/biology | course | b | 60 | 22222 | Biology, Cell biology, Genetics
Chemistry | www.khanacademy.org/science/chemistry | course | b | 60 | 22222 | Chemistry
Organic chemistry | www.khanacademy.org/science/organic-chemistry | video | bi | 40 | 22222 | Organic chemistry
Physics | www.khanacademy.org/science/physics | course | b | 60 | 22222 | Physics
Health and medicine | www.khanacademy.org/science/health-and-medicine | video | bi | 60 | 22212 | Anatomy and physiology, Medicine, Pathology, Nursing, Medical terminology, Cardiology
Economics and finance | www.khanacademy.org/economics-finance-domain | course | bi | 60 | 22222 | Economics, Microeconomics, Macroeconomics, Financial analysis, Accounting, Banking
@ MIT OpenCourseWare
Single Variable Calculus | ocw.mit.edu/courses/18-01sc-single-variable-calculus-fall-2010/ | course | bi | 120 | 22122 | Calculus, Mathematics, Engineering mathematics
Linear Algebra | ocw.mit.edu/courses/18-06sc-linear-algebra-fall-2011/ | video | ia | 120 | 22122 | Linear algebra, Mathematics, Engineering mathematics
Introduction to Probability | ocw.mit.edu/courses/res-6-012-introduction-to-probability-spring-2018/ | video | ia | 120 | 22122 | Probability theory, Statistics, Bayesian methods
Differential Equations | ocw.mit.edu/courses/18-03sc-differential-equations-fall-2011/ | course | ia | 120 | 22122 | Engineering mathematics, Mathematical modelling, Calculus
Circuits and Electronics | ocw.mit.edu/courses/6-002-circuits-and-electronics-spring-2007/ | video | ia | 100 | 22122 | Electronics, Circuit design, Electrical engineering
Signals and Systems | ocw.mit.edu/courses/res-6-007-signals-and-systems-spring-2011/ | video | ia | 80 | 22122 | Signal processing, Control engineering
Fundamentals of Biology | ocw.mit.edu/courses/7-01sc-fundamentals-of-biology-fall-2011/ | course | ia | 100 | 22122 | Biology, Genetics, Molecular biology, Biochemistry, Cell biology
Principles of Chemical Science | ocw.mit.edu/courses/5-111sc-principles-of-chemical-science-fall-2014/ | course | ia | 100 | 22122 | Chemistry, Physical chemistry
Classical Mechanics | ocw.mit.edu/courses/8-01sc-classical-mechanics-fall-2016/ | course | ia | 120 | 22122 | Physics
Finance Theory I | ocw.mit.edu/courses/15-401-finance-theory-i-fall-2008/ | video | ia | 60 | 22122 | Financial analysis, Valuation, Portfolio management, Investment analysis
Principles of Microeconomics | ocw.mit.edu/courses/14-01sc-principles-of-microeconomics-fall-2011/ | course | bi | 100 | 22122 | Microeconomics, Economics
@ 3Blue1Brown
Visual lessons in mathematics and neural networks | www.3blue1brown.com | video | bia | 30 | 12222 | Linear algebra, Calculus, Mathematics, Deep learning, Probability theory
@ StatQuest
Statistics and machine learning explained | statquest.org | video | bi | 40 | 12222 | Statistics, Machine learning, Regression analysis, Hypothesis testing
@ Brown University
Seeing Theory | seeing-theory.brown.edu | practice | bi | 8 | 22122 | Statistics, Probability theory, Bayesian methods, Regression analysis
@ OpenIntro
OpenIntro Statistics with labs | www.openintro.org/book/os/ | course | bi | 60 | 22222 | Statistics, Hypothesis testing, Regression analysis, Descriptive statistics, Sampling methods
@ Paul Dawkins
Paul's Online Math Notes | tutorial.math.lamar.edu | documentation | bia | 60 | 22122 | Calculus, Algebra, Engineering mathematics, Mathematics
@ Wolfram Research
MathWorld | mathworld.wolfram.com | documentation | ia | 30 | 22112 | Mathematics, Geometry, Discrete mathematics, Algebra
@ Brilliant
Interactive problems in mathematics and science | brilliant.org | practice | bia | 40 | 10222 | Mathematics, Algebra, Physics, Probability theory
@ Art of Problem Solving
Alcumus: graded problems | artofproblemsolving.com/alcumus | practice | bia | 60 | 22222 | Mathematics, Algebra, Geometry, Probability theory, Discrete mathematics
@ Penn State
Online statistics courses: lesson notes | online.stat.psu.edu/statprogram/ | course | bia | 150 | 22222 | Statistics, Regression analysis, Design of experiments, Multivariate analysis, Survival analysis, Sampling methods, SAS, Hypothesis testing
@ Matheus Facure
Causal Inference for the Brave and True | matheusfacure.github.io/python-causality-handbook/ | course | ia | 30 | 12222 | Causal inference, Econometrics, A/B testing
@ Kohavi and others
A/B testing guide and papers | exp-platform.com | documentation | ia | 12 | 22112 | A/B testing
@ Rob Hyndman
Forecasting: Principles and Practice | otexts.com/fpp3/ | course | ia | 50 | 22222 | Forecasting, R, Predictive analytics, Demand planning
@ OpenStax
Introductory Statistics | openstax.org/details/books/introductory-statistics-2e | book | bi | 60 | 22122 | Statistics, Probability theory, Hypothesis testing
Calculus | openstax.org/details/books/calculus-volume-1 | book | bi | 80 | 22122 | Calculus
College Physics | openstax.org/details/books/college-physics-2e | book | bi | 100 | 22122 | Physics
Chemistry 2e | openstax.org/details/books/chemistry-2e | book | bi | 100 | 22122 | Chemistry
Biology 2e | openstax.org/details/books/biology-2e | book | bi | 100 | 22122 | Biology, Genetics, Ecology, Cell biology
Microbiology | openstax.org/details/books/microbiology | book | bi | 80 | 22122 | Microbiology, Infection control
Organic Chemistry | openstax.org/details/books/organic-chemistry | book | ia | 100 | 22122 | Organic chemistry
@ LibreTexts
Chemistry library | chem.libretexts.org | documentation | bia | 60 | 22112 | Chemistry, Organic chemistry, Analytical chemistry, Physical chemistry, Inorganic chemistry, Biochemistry, Electrochemistry, Spectroscopy, Chromatography, Titration
Biology library | bio.libretexts.org | documentation | bia | 60 | 22112 | Biology, Microbiology, Genetics, Biochemistry, Cell biology, Molecular biology, Ecology, Botany
Engineering library | eng.libretexts.org | documentation | bia | 60 | 22112 | Mechanical engineering, Electrical engineering, Materials science, Civil engineering, Chemical engineering, Electronics, Fluid mechanics, Thermodynamics, Strength of materials, Control engineering, Industrial engineering
Statistics library | stats.libretexts.org | documentation | bia | 40 | 22112 | Statistics, Probability theory, Hypothesis testing
@ University of Colorado Boulder
PhET simulations | phet.colorado.edu | practice | bi | 20 | 22222 | Physics, Chemistry, Mathematics, Science teaching
@ LabXchange
Virtual laboratories and lessons | www.labxchange.org | practice | bi | 30 | 22222 | Molecular biology, Laboratory techniques, PCR, Gel electrophoresis, Cell biology, Pipetting, Biotechnology, Biology, DNA sequencing, Protein purification
@ Addgene
Molecular biology protocols | www.addgene.org/protocols/ | documentation | bia | 12 | 22222 | PCR, Cloning, Gel electrophoresis, Cell culture, CRISPR, Molecular biology, Laboratory techniques, DNA extraction, Western blot
@ protocols.io
Open repository of methods | www.protocols.io | documentation | ia | 20 | 12222 | Laboratory techniques, Cell culture, PCR, Flow cytometry, ELISA, Western blot, DNA sequencing, Protein purification
@ iBiology
Research talks and technique videos | www.ibiology.org | video | bia | 40 | 22212 | Biology, Microscopy, Cell biology, Molecular biology, Biochemistry, Neuroscience, Research methods, Confocal microscopy, Flow cytometry, CRISPR
@ Nikon
MicroscopyU | www.microscopyu.com | documentation | bia | 20 | 22122 | Microscopy, Confocal microscopy
@ CHROMacademy
Chromatography e-learning | www.chromacademy.com | course | bia | 40 | 20222 | HPLC, Gas chromatography, Chromatography, Mass spectrometry, Sample preparation
@ CDC
Laboratory training | www.cdc.gov/lab-training/ | course | bia | 15 | 22222 | Laboratory techniques, Laboratory safety, Microbiological testing, Microscopy, Clinical chemistry, Haematology
@ World Health Organization
Laboratory biosafety manual | www.who.int/publications/i/item/9789240011311 | documentation | bia | 10 | 22202 | Laboratory safety, Aseptic laboratory technique
Good practice and quality in laboratories | extranet.who.int/lqsi/ | course | bia | 15 | 22212 | Laboratory techniques, Good laboratory practice, ISO 17025, Clinical chemistry, Quality management
@ NCBI
NCBI tutorials and databases | www.ncbi.nlm.nih.gov/home/tutorials/ | documentation | bia | 20 | 22212 | Bioinformatics, Genetics, BLAST, Molecular biology, Literature review
@ Rosalind
Bioinformatics problems | rosalind.info | practice | bia | 40 | 12222 | Bioinformatics, Python, Genetics
@ EMBL-EBI
Online training | www.ebi.ac.uk/training/ | course | bia | 30 | 22222 | Bioinformatics, Genetics, DNA sequencing, Molecular biology
@ Bioconductor
Bioconductor courses and vignettes | www.bioconductor.org/help/education-training/ | course | ia | 30 | 22222 | Bioconductor, Bioinformatics, R
@ Galaxy Project
Galaxy training network | training.galaxyproject.org | practice | bia | 40 | 22222 | Bioinformatics, DNA sequencing, Data analysis
@ Software Carpentry
Lessons for researchers | software-carpentry.org/lessons/ | course | b | 20 | 22222 | Python, R, Git, Shell scripting, SQL, Research methods
@ EPA
Training, guidance and environmental topics | www.epa.gov/environmental-topics | documentation | bia | 20 | 22202 | Environmental science, Environmental compliance, Waste management, Air quality management, Environmental monitoring, Environmental management
@ GHG Protocol
Standards and e-learning | ghgprotocol.org | documentation | bia | 12 | 22212 | Carbon accounting, Sustainability, Life cycle assessment
@ UN CC:Learn
Climate and sustainability courses | unccelearn.org | course | bia | 20 | 22222 | Sustainability, Environmental science, Carbon accounting, Environmental management, Energy efficiency, Renewable energy
@ UNITAR and partners
SDG Academy | sdgacademy.org | video | bia | 40 | 22212 | Sustainability, Environmental science, International development, Public health, Environmental management
@ NASA
ARSET remote sensing training | appliedsciences.nasa.gov/get-involved/training | course | bia | 20 | 22222 | Remote sensing, Geographic information systems, Environmental monitoring, Meteorology
@ QGIS
QGIS training manual | docs.qgis.org/latest/en/docs/training_manual/ | course | bia | 30 | 22222 | QGIS, Geographic information systems, Cartography, Geospatial analysis
QGIS user guide | docs.qgis.org/latest/en/docs/user_manual/ | documentation | bia | 25 | 22212 | QGIS, Geographic information systems, Geospatial analysis
@ Esri
Esri Academy | www.esri.com/training/ | course | bia | 40 | 21222 | ArcGIS, Geographic information systems, Cartography, Geospatial analysis
ArcGIS tutorials | learn.arcgis.com | practice | bia | 30 | 22222 | ArcGIS, Geographic information systems, Cartography, Geospatial analysis, Remote sensing
ArcGIS documentation | doc.arcgis.com | documentation | bia | 25 | 22212 | ArcGIS, Geographic information systems
@ Ujaval Gandhi
Spatial Thoughts and QGIS tutorials | www.qgistutorials.com | practice | bia | 20 | 12222 | QGIS, Geographic information systems, Google Earth Engine, Geospatial analysis
@ Google
Earth Engine guides | developers.google.com/earth-engine | documentation | bia | 25 | 22212 | Google Earth Engine, Remote sensing
@ Overleaf
Learn LaTeX | www.overleaf.com/learn | documentation | bia | 15 | 22222 | LaTeX, Scientific writing, Academic publishing
@ LaTeX Project
learnlatex.org | www.learnlatex.org/en/ | course | bi | 8 | 22222 | LaTeX
@ Stanford Online
Writing in the Sciences | www.coursera.org/learn/sciwrite | course | bia | 25 | 21122 | Scientific writing, Academic publishing, Writing, Peer review
@ EQUATOR Network
Reporting guidelines | www.equator-network.org | documentation | ia | 8 | 22212 | Scientific writing, Clinical research, Research methods, Meta-analysis, Literature review, Evidence-based practice
@ Cochrane
Cochrane Handbook and training | www.cochrane.org/learn | course | bia | 30 | 22212 | Meta-analysis, Literature review, Evidence-based practice, Clinical research, Research methods
@ Zotero
Zotero documentation | www.zotero.org/support/ | documentation | bia | 4 | 22212 | Reference management, Literature review
@ IBM
SPSS Statistics documentation | www.ibm.com/docs/en/spss-statistics | documentation | bia | 25 | 22211 | SPSS, Statistics
@ UCLA
Statistical methods and data analytics: SPSS, Stata, SAS, R | stats.oarc.ucla.edu | documentation | bia | 40 | 22222 | SPSS, Stata, SAS, R, Regression analysis, Statistics, Survival analysis
@ Laerd Statistics
SPSS guides | statistics.laerd.com | practice | bi | 25 | 10222 | SPSS, Statistics, Hypothesis testing
@ SAS Institute
SAS free e-learning | www.sas.com/en_us/training/offers/free-training.html | course | bia | 40 | 22222 | SAS, Statistics
SAS documentation | support.sas.com/en/documentation.html | documentation | bia | 40 | 22212 | SAS
@ StataCorp
Stata documentation and video tutorials | www.stata.com/links/video-tutorials/ | video | bia | 15 | 22222 | Stata, Econometrics, Statistics
@ All About Circuits
Textbook of electric circuits | www.allaboutcircuits.com/textbook/ | documentation | bia | 60 | 12222 | Electronics, Circuit design, Electrical engineering, Digital electronics, Power electronics
Worksheets | www.allaboutcircuits.com/worksheets/ | practice | bia | 30 | 12222 | Electronics, Circuit design, Electrical engineering, Digital electronics, PLC programming, Electrical troubleshooting
@ Arduino
Arduino documentation and tutorials | docs.arduino.cc | course | bia | 25 | 22222 | Arduino, Microcontrollers, Electronics, Internet of Things, Embedded systems, Sensors
@ Raspberry Pi Foundation
Projects | projects.raspberrypi.org/en | practice | bi | 30 | 22222 | Raspberry Pi, Python, Electronics, Scratch
Raspberry Pi documentation | www.raspberrypi.com/documentation/ | documentation | bia | 15 | 22212 | Raspberry Pi, Linux, Embedded Linux
@ Wokwi
Simulator for microcontrollers | wokwi.com | practice | bia | 15 | 12222 | Arduino, Microcontrollers, Embedded systems, Firmware development, Internet of Things
@ FreeRTOS
FreeRTOS documentation | www.freertos.org/Documentation/ | documentation | bia | 20 | 22212 | Real-time operating systems, Embedded systems, Firmware development
@ Bootlin
Embedded Linux training material | bootlin.com/docs/ | course | ia | 60 | 22222 | Embedded Linux, Linux kernel development, Embedded systems
@ Memfault
Interrupt: practical embedded articles | interrupt.memfault.com | documentation | ia | 20 | 12222 | Embedded systems, Firmware development, Microcontrollers, ARM Cortex, Real-time operating systems
@ Arm
Arm developer learning paths | learn.arm.com | course | bia | 25 | 22222 | ARM Cortex, Embedded systems, Microcontrollers, Firmware development, Edge AI
@ HDLBits
Verilog practice | hdlbits.01xz.net | practice | bia | 25 | 12222 | Verilog, FPGA design, Digital electronics
@ Nandland
VHDL and Verilog for beginners | nandland.com | course | bi | 20 | 12222 | VHDL, Verilog, FPGA design
@ AMD
Vivado and FPGA documentation | docs.amd.com | documentation | ia | 40 | 22212 | FPGA design, VHDL, Verilog
@ KiCad
KiCad documentation | docs.kicad.org | documentation | bia | 15 | 22212 | KiCad, PCB design, Circuit design
@ Open Robotics
ROS 2 tutorials | docs.ros.org/en/rolling/Tutorials.html | course | bia | 30 | 22222 | ROS, Robotics, Industrial robots
@ Northwestern University
Modern Robotics: book, videos and code | modernrobotics.northwestern.edu | video | ia | 80 | 22222 | Robotics, Industrial robots, Mechatronics
@ Universal Robots
Universal Robots Academy | academy.universal-robots.com | practice | bi | 12 | 22222 | Industrial robots, Robotics, Industrial automation
@ National Instruments
LabVIEW learning | learn.ni.com | course | bia | 30 | 21222 | LabVIEW, Test bench operation
@ RealPars
PLC and automation lessons | www.realpars.com | video | bia | 60 | 10222 | PLC programming, Industrial automation, SCADA, Siemens TIA Portal, Instrumentation
@ Siemens
SITRAIN and automation learning documents | www.siemens.com/sce | course | bia | 60 | 22222 | PLC programming, Siemens TIA Portal, Industrial automation, HMI design, SCADA, Electric drives
Industry online support | support.industry.siemens.com | documentation | bia | 30 | 22212 | PLC programming, Siemens TIA Portal, SCADA, HMI design, Industrial automation
@ Inductive Automation
Inductive University | inductiveuniversity.com | course | bia | 40 | 22222 | SCADA, HMI design, Industrial automation
@ Tony Kuphaldt
Lessons in Industrial Instrumentation | www.ibiblio.org/kuphaldt/socratic/sinst/ | practice | bia | 100 | 22122 | Instrumentation, Industrial automation, PLC programming, Control engineering, Electronics, Calibration
@ University of Michigan
Control Tutorials for MATLAB and Simulink | ctms.engin.umich.edu/CTMS/ | course | bia | 20 | 22122 | Control engineering, MATLAB, Simulink
@ Brian Douglas
Engineering Media: control videos | engineeringmedia.com | video | bia | 20 | 12222 | Control engineering, Signal processing
@ Onshape
Learning Center | learn.onshape.com | course | bia | 25 | 22222 | Onshape, Computer-aided design, Technical drawing, Mechanical design
@ Autodesk
Certification and learning | www.autodesk.com/learn | course | bia | 40 | 22222 | AutoCAD, Autodesk Revit, Fusion 360, Autodesk Inventor, Civil 3D, Computer-aided design, Building information modelling, Navisworks, CNC programming
Product help | help.autodesk.com | documentation | bia | 40 | 22212 | AutoCAD, Autodesk Revit, Fusion 360, Autodesk Inventor, Civil 3D, Computer-aided design, Navisworks, Autodesk Maya, Autodesk 3ds Max
@ Dassault Systèmes
SolidWorks tutorials and help | help.solidworks.com | documentation | bia | 30 | 22212 | SolidWorks, Computer-aided design, Mechanical design
MySolidWorks training | my.solidworks.com/training | course | bia | 40 | 21222 | SolidWorks, Computer-aided design, Mechanical design
@ GrabCAD
Models, tutorials and challenges | grabcad.com | practice | bia | 30 | 12222 | SolidWorks, AutoCAD, Computer-aided design, Mechanical design, CATIA, Autodesk Inventor, Fusion 360, Siemens NX, PTC Creo, Technical drawing
@ TooTall Toby
CAD practice models against the clock | www.tootalltoby.com | practice | bia | 20 | 12222 | Computer-aided design, SolidWorks, Onshape, Fusion 360, Technical drawing, Autodesk Inventor, Mechanical design
@ Trimble
SketchUp Campus | learn.sketchup.com | course | bia | 20 | 22222 | SketchUp, Interior design, Architecture
@ buildingSMART
BIM standards and training | www.buildingsmart.org | documentation | bia | 12 | 22202 | Building information modelling
@ European Commission
Eurocodes: building the future | eurocodes.jrc.ec.europa.eu | documentation | ia | 30 | 22202 | Eurocodes, Structural engineering, Concrete design, Steel design, Seismic design, Civil engineering
@ The Efficient Engineer
Mechanical and civil engineering videos | efficientengineer.com | video | bi | 15 | 12222 | Strength of materials, Mechanical engineering, Fluid mechanics, Finite element analysis, Structural engineering, Materials science, Civil engineering
@ Ansys
Innovation courses | innovationspace.ansys.com | course | bia | 40 | 22222 | ANSYS, Finite element analysis, Computational fluid dynamics, ANSYS Fluent, Mechanical engineering
@ OpenFOAM Foundation
OpenFOAM user guide | doc.cfd.direct/openfoam/user-guide | documentation | bia | 30 | 22222 | OpenFOAM, Computational fluid dynamics
@ The Engineering ToolBox
Tables and formulas | www.engineeringtoolbox.com | documentation | bia | 10 | 12212 | Mechanical engineering, Fluid mechanics, Thermodynamics, HVAC design, Machine elements, Hydraulics, Strength of materials
@ University of Cambridge
DoITPoMS materials teaching packages | www.doitpoms.ac.uk | practice | bia | 30 | 22222 | Materials science, Composites, Polymers, Strength of materials, Corrosion engineering
@ US Energy Information Administration
Energy explained | www.eia.gov/energyexplained/ | documentation | bi | 20 | 22202 | Renewable energy, Energy efficiency, Solar energy, Wind energy, Energy engineering, Hydropower
@ Delft University of Technology
TU Delft OpenCourseWare | ocw.tudelft.nl | course | ia | 100 | 22222 | Renewable energy, Solar energy, Water treatment, Aerospace engineering, Energy engineering, Civil engineering, Hydraulic engineering, Aerodynamics
@ PVEducation
Photovoltaics course | www.pveducation.org | course | bia | 30 | 22222 | Solar energy, Solar panel installation
@ NREL
System Advisor Model and PVWatts | sam.nrel.gov | practice | ia | 20 | 22222 | Solar energy, Renewable energy, Wind energy, Energy engineering
@ NASA
Beginner's guide to aeronautics | www1.grc.nasa.gov/beginners-guide-to-aeronautics/ | documentation | bi | 12 | 22212 | Aerodynamics, Aerospace engineering
@ ASQ
Quality resources | asq.org/quality-resources | documentation | bia | 20 | 22212 | Quality management, Quality control, Six Sigma, Root cause analysis, FMEA, Statistical process control, Quality auditing, Lean manufacturing, Process improvement, Total quality management, Quality assurance, Six Sigma Green Belt, Six Sigma Black Belt, Kaizen, ISO 9001
@ ISO
About ISO 9001 and other standards | www.iso.org/iso-9001-quality-management.html | documentation | bia | 6 | 21202 | ISO 9001, Quality management
@ Lean Enterprise Institute
Lean Lexicon and learning | www.lean.org/explore-lean/ | documentation | bia | 12 | 22212 | Lean manufacturing, Kaizen, Value stream mapping, 5S, Just-in-time, Process improvement, Total productive maintenance
@ Council for Six Sigma Certification
White, yellow and green belt self-study | www.sixsigmacouncil.org | course | bia | 40 | 12122 | Six Sigma, Six Sigma Green Belt, Six Sigma Black Belt, Process improvement, Lean manufacturing
@ TU Munich
Six Sigma and Lean courses | www.edx.org/school/tumx | course | bia | 60 | 21222 | Six Sigma, Lean manufacturing, Quality management, Six Sigma Green Belt, Process improvement
@ Minitab
Minitab support and tutorials | support.minitab.com | documentation | bia | 15 | 22222 | Minitab, Six Sigma, Statistical process control, Design of experiments
@ OpenLearn
Science, maths and technology courses | www.open.edu/openlearn/science-maths-technology | course | bi | 40 | 22222 | Mathematics, Biology, Chemistry, Physics, Engineering mathematics, Environmental science, Mechanical engineering, Ecology, Astronomy, Statistics, Materials science, Numeracy
@ Trimble
SketchUp help | help.sketchup.com | documentation | bia | 12 | 22222 | SketchUp
SketchUp forum: questions and reviewed models | forums.sketchup.com | practice | bia | 10 | 22212 | SketchUp
@ Khan Academy (español)
Matemáticas, ciencias y economía | es.khanacademy.org | course | bi | 60 | 22222 | Mathematics, Statistics, Physics, Chemistry, Biology | es
@ Khan Academy (français)
Mathématiques et sciences | fr.khanacademy.org | course | bi | 60 | 22222 | Mathematics, Statistics, Physics, Chemistry, Biology | fr
@ Serlo
Mathematik lernen mit Aufgaben | de.serlo.org | course | bi | 40 | 22222 | Mathematics, Statistics | de
@ Carnegie Mellon University
ChemCollective: virtual labs and scenarios | chemcollective.org | practice | bia | 15 | 22122 | Chemistry, Laboratory safety
`;
