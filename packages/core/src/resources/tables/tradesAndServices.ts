/** Building and technical trades, transport, land, safety, food and services. Format: see `../readTable.ts`. */
export const tradesAndServicesTable = String.raw`
@ OSHA
Training resources and outreach | www.osha.gov/training | course | bia | 30 | 22222 | Occupational health and safety, OSHA standards, OSHA certification, Lockout/tagout, Personal protective equipment, Working at height, Confined space entry, Hazardous materials handling, Forklift operation, Scaffolding, Construction work, Accident investigation
Standards and safety topics | www.osha.gov/topics | documentation | bia | 40 | 22202 | Occupational health and safety, OSHA standards, OSHA certification, Lockout/tagout, Personal protective equipment, Working at height, Confined space entry, Hazardous materials handling, Safety data sheets, Electrical safety, Fire safety, Forklift operation, Scaffolding, Welding, Crane operation, Asbestos removal, Permit to work, Toolbox talks, Construction work, Roofing, Manual handling
eTools: interactive safety training | www.osha.gov/etools | practice | bia | 12 | 22222 | Occupational health and safety, OSHA standards, Lockout/tagout, Working at height, Confined space entry, Scaffolding, Electrical safety, Forklift operation, Machine operation, Hazardous materials handling, Personal protective equipment, Construction work, OSHA certification
@ Health and Safety Executive
Guidance by topic and industry | www.hse.gov.uk/guidance/ | documentation | bia | 40 | 22212 | Occupational health and safety, Risk assessment, Manual handling, Working at height, Construction work, Personal protective equipment, Permit to work, Accident investigation, NEBOSH, Gas fitting, Electrical safety, Forklift operation, Confined space entry, Asbestos removal, Scaffolding, Warehousing, Agricultural machinery repair, Chainsaw operation, Welding, Fire safety, Cleaning, Industrial cleaning
Risk assessment templates and examples | www.hse.gov.uk/simple-health-safety/risk/ | practice | bia | 4 | 22222 | Risk assessment, Occupational health and safety, NEBOSH
@ Canadian Centre for Occupational Health and Safety
Answers, courses and posters | www.ccohs.ca | documentation | bia | 25 | 22222 | Occupational health and safety, Risk assessment, Ergonomics, Hazardous materials handling, Safety data sheets, Manual handling, Toolbox talks, Accident investigation, Personal protective equipment
CCOHS e-courses | www.ccohs.ca/products/courses/ | course | bia | 20 | 20222 | Occupational health and safety, Risk assessment, Ergonomics, Hazardous materials handling, Manual handling, Working at height, Accident investigation, Safety data sheets
@ NIOSH
Workplace safety and health topics | www.cdc.gov/niosh/ | documentation | bia | 20 | 22202 | Occupational health and safety, Ergonomics, Hazardous materials handling, Personal protective equipment
@ EU-OSHA
Online risk assessment and Napo films | oiraproject.eu | practice | bia | 8 | 22222 | Risk assessment, Occupational health and safety, Toolbox talks
Napo's safety films | www.napofilm.net | video | bia | 5 | 22212 | Occupational health and safety, Toolbox talks, Working at height, Fire safety, Manual handling, Electrical safety, Risk assessment, Personal protective equipment
@ NEBOSH
Qualifications and past exam guidance | www.nebosh.org.uk/qualifications/ | documentation | bia | 12 | 21222 | NEBOSH, Occupational health and safety
@ DGUV
Publikationen und Regeln zur Arbeitssicherheit | publikationen.dguv.de | documentation | bia | 30 | 22202 | Occupational health and safety, Risk assessment, Electrical safety | de
@ BCcampus
Trades open textbooks | collection.bccampus.ca | course | bi | 80 | 22122 | Electrical installation, Plumbing, Carpentry, Hand tools, Welding, Pipefitting, Cooking, Baking, Tourism, Kitchen hygiene, Menu planning, Hotel management, Construction work, Framing
Basic Kitchen and Food Service Management | opentextbc.ca/basickitchenandfoodservicemanagement/ | course | bi | 20 | 22122 | Kitchen management, Cooking, Menu planning, Portion control, Food and beverage service, Restaurant management
Food Safety, Sanitation and Personal Hygiene | opentextbc.ca/foodsafety/ | course | bi | 8 | 22122 | Food safety, Kitchen hygiene, Food handler certificate, Cooking, Kitchen management, Food processing
Understanding Ingredients for the Canadian Baker | opentextbc.ca/ingredients/ | course | bi | 15 | 22122 | Baking, Pastry making
Introduction to Tourism and Hospitality | opentextbc.ca/introtourism2e/ | course | bi | 20 | 22122 | Tourism, Hotel management, Destination management, Food and beverage service, Travel consulting
@ NFPA
Codes and standards, free online access | www.nfpa.org/codes-and-standards | documentation | bia | 30 | 22202 | Electrical codes, Fire safety, Fire inspection, Fire alarm systems, Electrical installation, Residential wiring, Commercial electrical work, Electrical safety
@ Electrical Safety First
Guidance and best practice guides | www.electricalsafetyfirst.org.uk/professional-resources/ | documentation | bia | 12 | 22212 | Electrical installation, Electrical testing, Electrical safety, Residential wiring, Electrical codes, Electrician licence, Electrical troubleshooting, Electrical panels
@ The Institution of Engineering and Technology
Wiring Regulations resources | electrical.theiet.org | documentation | bia | 20 | 22212 | Electrical installation, Electrical codes, Electrical testing, Electrical design, Electrician licence, Commercial electrical work, Residential wiring, Grounding, Electrical panels
@ Mike Holt Enterprises
Electrical code newsletters, videos and quizzes | www.mikeholt.com | practice | bia | 25 | 22222 | Electrical codes, Electrical installation, Electrician licence, Grounding, Motor controls, Residential wiring, Commercial electrical work, Industrial electrical work, Electrical troubleshooting, Conduit bending
@ The Engineering Mindset
Electrical, HVAC and mechanical videos | theengineeringmindset.com | video | bia | 25 | 12222 | HVAC, Refrigeration, Electrical installation, Motor controls, Pump maintenance, Heating systems, Ventilation systems, Electrical troubleshooting, Electronics, Electric machines, Industrial electrical work
@ TWI
Job knowledge for welders and engineers | www.twi-global.com/technical-knowledge/job-knowledge | documentation | bia | 30 | 22222 | Welding, MIG welding, TIG welding, Stick welding, Weld inspection, Brazing, Pipe welding, Welding certificate, Non-destructive testing, Heat treatment, Flux-cored arc welding, Corrosion engineering
@ Lincoln Electric
Welding how-to and education | www.lincolnelectric.com/en/education-center | course | bia | 25 | 22222 | Welding, MIG welding, TIG welding, Stick welding, Flux-cored arc welding, Pipe welding, Welding certificate
@ Miller
Welding guides and videos | www.millerwelds.com/resources | video | bia | 15 | 22222 | Welding, MIG welding, TIG welding, Stick welding, Flux-cored arc welding, Pipe welding
@ American Welding Society
Education and certification | www.aws.org/certification | course | bia | 25 | 20222 | Welding, Weld inspection, Welding certificate
@ Titans of CNC
Academy with parts to make | academy.titansofcnc.com | practice | bia | 60 | 12222 | CNC machining, CNC programming, Mastercam, CAM software, Machining, Milling, Turning, Fusion 360, Machine set-up
@ Sandvik Coromant
Metal cutting knowledge and e-learning | www.sandvik.coromant.com/en-gb/knowledge | documentation | bia | 40 | 22222 | Machining, CNC machining, Milling, Turning, Drilling, Grinding, CNC programming, Machine set-up, G-code
@ LinuxCNC
G-code reference | linuxcnc.org/docs/stable/html/gcode.html | documentation | bia | 10 | 22212 | G-code, CNC programming
@ NC Viewer
G-code viewer and editor | ncviewer.com | practice | bia | 5 | 12222 | G-code, CNC programming
@ NPL
Good practice guides on measurement | www.npl.co.uk/resources/gpgs | documentation | bia | 15 | 22112 | Precision measurement, Calibration, Measurement system analysis, Coordinate measuring machines
@ GD&T Basics
Geometric tolerancing explained | www.gdandtbasics.com | documentation | bia | 12 | 12222 | GD&T, Tolerance analysis, Technical drawing, Precision measurement
@ Reliabilityweb
Maintenance and reliability knowledge | reliabilityweb.com | documentation | bia | 15 | 12222 | Preventive maintenance, Predictive maintenance, Mechanical maintenance, Reliability engineering, Mechanical troubleshooting, Total productive maintenance
@ UpKeep
Maintenance learning center | upkeep.com/learning/ | documentation | bia | 8 | 12222 | Preventive maintenance, CMMS, Predictive maintenance, Facility management
@ HVAC School
Articles, podcasts and short courses | www.hvacrschool.com | documentation | bia | 40 | 12222 | HVAC, Refrigeration, Air conditioning service, Heating systems, EPA 608, Heat pumps, Ventilation systems
@ EPA
Section 608 technician certification | www.epa.gov/section608 | documentation | bia | 8 | 22202 | EPA 608, Refrigeration, HVAC
@ SkillCat
Trade training with simulations | www.skillcatapp.com | practice | bi | 30 | 12222 | HVAC, Refrigeration, EPA 608, Electrical troubleshooting, Plumbing, Building maintenance
@ This Old House
Home building and repair videos | www.thisoldhouse.com | video | bia | 40 | 12222 | Plumbing, Carpentry, Home renovation, Tiling, Flooring, Painting and decorating, Drywall, Roofing, Bricklaying, Landscaping, Water heaters, Insulation, Building maintenance, Framing, Trim installation
@ GOV.UK
Building regulations: approved documents | www.gov.uk/government/collections/approved-documents | documentation | bia | 40 | 22202 | Building codes, Building inspection, Plumbing, Carpentry, Roofing, Insulation, Ventilation systems, Construction work, Construction management, Heating systems, Building permits, Energy-efficient building, Drain cleaning, Water heaters
Theory test: practice | www.gov.uk/take-practice-theory-test | practice | bia | 5 | 22222 | Driving licence, Driving, Motorcycle licence, Truck driving licence, Bus driving licence
The Highway Code | www.gov.uk/guidance/the-highway-code | documentation | bia | 8 | 22212 | Driving, Driving licence, Defensive driving, Motorcycle licence, Truck driving
Drivers' hours and tachographs | www.gov.uk/guidance/drivers-hours-goods-vehicles | documentation | bia | 4 | 22202 | Tachograph rules, Truck driving, Driver CPC, Bus driving
Import and export: goods | www.gov.uk/browse/business/imports | documentation | bia | 12 | 22202 | Customs clearance, Freight forwarding, Export compliance, International business
@ International Code Council
Free access to building codes | codes.iccsafe.org | documentation | bia | 40 | 22202 | Building codes, Building inspection, Plumbing, Framing, Roofing, Construction management, Carpentry
@ CITB
Health, safety and environment test preparation | www.citb.co.uk/courses-and-qualifications/ | practice | bia | 8 | 22222 | CSCS card, Construction work, Occupational health and safety, Scaffolding
@ Designing Buildings
The construction wiki | www.designingbuildings.co.uk | documentation | bia | 30 | 12212 | Construction management, Quantity surveying, Cost estimation, Building codes, Bricklaying, Construction scheduling, Contract administration in construction, Building inspection, Concrete work
@ Columbia University
Construction management specialization | www.coursera.org/specializations/construction-management | course | bi | 60 | 21122 | Construction management, Construction scheduling, Cost estimation
@ The Concrete Society
Concrete advice and e-learning | www.concrete.org.uk | documentation | bia | 15 | 22212 | Concrete work, Concrete design
@ Brick Industry Association
Technical notes on brick construction | www.gobrick.com/resources/technical-notes | documentation | bia | 15 | 22212 | Bricklaying
@ Paul Sellers
Common Woodworking | commonwoodworking.com | practice | bi | 30 | 12222 | Woodworking, Joinery, Cabinet making, Carpentry, Hand tools
@ Fine Woodworking
Woodworking articles and videos | www.finewoodworking.com | video | bia | 30 | 20222 | Woodworking, Cabinet making, Joinery, Carpentry
@ USDA Forest Service
Wood Handbook | research.fs.usda.gov/treesearch/62200 | documentation | bia | 20 | 22112 | Woodworking, Carpentry, Cabinet making, Joinery, Framing
@ Gas Safe Register
Gas safety guidance | www.gassaferegister.co.uk | documentation | bia | 6 | 22202 | Gas fitting, Gas Safe registration, Heating systems
@ How a Car Works
Car mechanics explained | www.howacarworks.com | video | bi | 40 | 12222 | Vehicle repair, Engine repair, Brake repair, Suspension and steering, Vehicle electrics, Transmission repair, Oil changes
@ Weber State University
Automotive technology videos by John Kelly | www.youtube.com/@WeberAuto | video | bia | 40 | 22222 | Vehicle repair, Transmission repair, Hybrid and electric vehicle service, Vehicle diagnostics, Electric vehicle technology, Engine repair
@ ScannerDanner
Automotive electrical diagnosis | www.scannerdanner.com | video | ia | 60 | 12222 | Vehicle diagnostics, Vehicle electrics
@ Park Tool
Bicycle repair help | www.parktool.com/en-us/blog/repair-help | video | bia | 12 | 22222 | Bicycle repair
@ FAA
Handbooks and manuals | www.faa.gov/regulations_policies/handbooks_manuals | documentation | bia | 80 | 22212 | Aircraft maintenance, Aircraft structures, Aircraft engines, Flying aircraft, Pilot licence, Aviation regulations, Aircraft maintenance licence, Flight planning, Drone licence, Air traffic control
FAASTeam courses | www.faasafety.gov | course | bia | 30 | 22222 | Aircraft maintenance, Flying aircraft, Pilot licence, Aviation regulations, Drone licence, Flight planning, Aircraft maintenance licence
Airman knowledge test: sample questions | www.faa.gov/training_testing/testing | practice | bia | 12 | 22222 | Pilot licence, Aircraft maintenance licence, Drone licence, Flying aircraft, Aviation regulations, Aircraft maintenance, Flight planning
@ FMCSA
Commercial driver information and regulations | www.fmcsa.dot.gov | documentation | bia | 15 | 22202 | Truck driving, Truck driving licence, Pre-trip inspections, Bus driving, Fleet management, Bus driving licence
@ Driving-Tests.org
Permit and CDL practice tests | driving-tests.org | practice | bia | 12 | 12222 | Truck driving licence, Driving licence, Bus driving licence, Pre-trip inspections, Truck driving, Driving
@ National Safety Council
Defensive driving courses | www.nsc.org/safety-training/defensive-driving | course | bia | 8 | 20222 | Defensive driving, Driving, Fleet management, Truck driving
@ MIT Center for Transportation and Logistics
Supply chain management MicroMasters | micromasters.mit.edu/scm/ | course | ia | 300 | 22222 | Supply chain management, Logistics, Demand planning, Inventory management, Supply planning, Transport planning for freight, Forecasting, Warehousing, Procurement
Supply chain key concepts videos | ctl.mit.edu/education | video | bia | 20 | 22212 | Supply chain management, Logistics, Inventory management
@ Rutgers University
Supply chain management specialization | www.coursera.org/specializations/supply-chain-management | course | b | 40 | 21122 | Supply chain management, Logistics, Procurement, Inventory management, Warehousing, Supply planning
@ ASCM
Supply chain dictionary, learning and APICS exam content | www.ascm.org | documentation | bia | 25 | 21222 | Supply chain management, APICS certification, Inventory management, Demand planning, Production planning, Logistics, Materials requirement planning, Procurement, Warehousing
@ Responsive.net
The Beer Game: supply chain simulation | beergame.org | practice | bia | 4 | 12222 | Supply chain management, Inventory management, Demand planning, Logistics, Supply planning
@ Incodocs
Incoterms and shipping document guides | incodocs.com/blog | documentation | bia | 5 | 12222 | Incoterms, Freight forwarding, Customs clearance, Sea freight
@ International Chamber of Commerce
Incoterms rules and academy | iccwbo.org/business-solutions/incoterms-rules/ | documentation | bia | 5 | 21212 | Incoterms, Freight forwarding, Trade finance, International business
@ UNECE
ADR and dangerous goods regulations | unece.org/transport/dangerous-goods | documentation | bia | 15 | 22202 | Dangerous goods transport
@ World Customs Organization
CLiKC e-learning and harmonised system | www.wcoomd.org | documentation | bia | 15 | 22202 | Customs clearance, Export control
@ Trade.gov
Learn how to export: videos and guides | www.trade.gov/learn-how-export | video | bi | 8 | 22212 | Export compliance, International business, Incoterms, Export control, Freight forwarding, Customs clearance
@ FAO
FAO elearning Academy | elearning.fao.org | course | bia | 40 | 22222 | Farming, Crop production, Food safety, Livestock farming, Soil management, Organic farming, Irrigation, Aquaculture, Pest control, Forestry, Fishing, Sustainability, Dairy farming, Food processing
FAO knowledge repository | openknowledge.fao.org | documentation | bia | 30 | 22212 | Farming, Crop production, Irrigation, Soil management, Livestock farming, Forestry, Aquaculture, Beekeeping, Dairy farming, Organic farming, Poultry farming
@ USDA
Natural Resources Conservation Service: soil and field guides | www.nrcs.usda.gov | documentation | bia | 20 | 22202 | Soil management, Crop production, Irrigation, Farming, Precision agriculture, Farm management
@ ATTRA
Sustainable agriculture publications, videos and tutorials | attra.ncat.org | practice | bia | 30 | 22222 | Organic farming, Farming, Crop production, Soil management, Livestock farming, Farm management, Pest control, Greenhouse management, Irrigation, Poultry farming
@ Royal Horticultural Society
Gardening advice and plant guides | www.rhs.org.uk/advice | documentation | bia | 30 | 22222 | Horticulture, Planting, Plant propagation, Landscaping, Tree care, Lawn care, Pest control, Greenhouse management
RHS qualifications and online learning | www.rhs.org.uk/education-learning/qualifications | course | bia | 60 | 20222 | Horticulture, Plant propagation, Landscaping
@ Oregon State University Extension
Gardening and master gardener courses | extension.oregonstate.edu | course | bia | 30 | 22222 | Horticulture, Planting, Tree care, Lawn care, Pest control, Beekeeping, Landscaping, Soil management, Greenhouse management
@ International Society of Arboriculture
Trees are good and learning resources | www.isa-arbor.com | documentation | bia | 12 | 21222 | Tree care, Certified arborist, Chainsaw operation
@ USFA
Firefighter training and publications | www.usfa.fema.gov | course | bia | 20 | 22212 | Firefighting, Fire inspection, Hazmat response, Fire safety, Search and rescue
@ FEMA
Independent study courses | training.fema.gov/is/ | course | bia | 40 | 22222 | Emergency management, Incident management, Crisis management, Hazmat response, Search and rescue, Emergency dispatching, Business continuity, Firefighting
Emergency planning and response frameworks | www.fema.gov/emergency-managers/national-preparedness | documentation | bia | 15 | 22202 | Emergency management, Crisis management, Hazmat response, Firefighting
@ PHMSA
Emergency Response Guidebook | www.phmsa.dot.gov/training/hazmat/erg/emergency-response-guidebook-erg | documentation | bia | 4 | 22212 | Hazmat response, Dangerous goods transport, Hazardous materials handling, Firefighting
@ College of Policing
Authorised professional practice | www.college.police.uk/app | documentation | bia | 30 | 22202 | Policing, Criminal investigation, Crowd control, Report taking
@ Food Standards Agency
Safer food, better business and hygiene guidance | www.food.gov.uk/business-guidance | documentation | bia | 15 | 22222 | Food safety, Kitchen hygiene, Allergen awareness, Cooking, Food processing, Food handler certificate, Kitchen management, Restaurant management, Food and beverage service
Food allergy and intolerance training | allergytraining.food.gov.uk | practice | bia | 3 | 22222 | Allergen awareness, Food safety, Food and beverage service, Kitchen hygiene, Cooking, Food handler certificate, Kitchen management
@ US FDA
Food Code and food guidance | www.fda.gov/food/retail-food-protection/fda-food-code | documentation | bia | 10 | 22202 | Food safety, Kitchen hygiene, Food handler certificate, Food processing
@ ServSafe
Food handler, manager and alcohol programmes | www.servsafe.com | course | bia | 12 | 20222 | Food handler certificate, Food safety, Alcohol service rules, Allergen awareness, Bartending
@ Codex Alimentarius
General principles of food hygiene and standards | www.fao.org/fao-who-codexalimentarius/ | documentation | ia | 12 | 22202 | Food safety, ISO 22000, Food processing
@ Serious Eats
Recipes and techniques tested | www.seriouseats.com | documentation | bia | 40 | 12222 | Cooking, Knife skills, Grilling, Sauces and stocks, Pastry making, Baking, Asian cuisine, Vegetarian cooking, Fish preparation
@ King Arthur Baking
Baking school, guides and videos | www.kingarthurbaking.com/learn | video | bia | 25 | 12222 | Baking, Pastry making
@ Jacques Pépin Foundation
Culinary technique videos | jp.foundation/video | video | bia | 15 | 22222 | Cooking, Knife skills, Sauces and stocks, Fish preparation
@ Specialty Coffee Association
Research, protocols and education | sca.coffee | documentation | bia | 15 | 21222 | Barista skills
@ Wine Folly
Wine guides | winefolly.com | documentation | bia | 12 | 12222 | Wine service, Fine dining service
@ Difford's Guide
Cocktail encyclopaedia | www.diffordsguide.com | documentation | bia | 15 | 12222 | Bartending
@ ACE
Exercise library | www.acefitness.org/resources/everyone/exercise-library/ | video | bia | 8 | 22222 | Personal training, Group fitness, Strength and conditioning, Personal trainer certificate, Physical fitness
Certified fitness articles and resources | www.acefitness.org/resources/pros/ | documentation | bia | 20 | 21222 | Personal training, Group fitness, Personal trainer certificate, Strength and conditioning, Physical fitness
@ ExRx
Exercise prescription directory | exrx.net | practice | bia | 12 | 12222 | Personal training, Strength and conditioning, Personal trainer certificate, Therapeutic exercise, Physical fitness
@ UK Coaching
Coaching guides and courses | www.ukcoaching.org | course | bia | 15 | 21222 | Sports coaching
@ Milady
Beauty, barber and cosmetology training | www.milady.com | course | bia | 60 | 20222 | Hairdressing, Barbering, Beauty therapy, Cosmetology licence, Manicure, Facial treatments
@ British Institute of Cleaning Science
Cleaning skills training | www.bics.org.uk | course | bia | 20 | 20222 | Cleaning, Deep cleaning, Floor care, Housekeeping
@ SME
Tooling U: manufacturing classes | www.toolingu.com | course | bia | 60 | 20222 | Manufacturing processes, Machining, CNC machining, CNC programming, Welding, Machine operation, Assembly, Quality control, Lean manufacturing, Mechanical maintenance, Industrial robots, Grinding, Drilling, Milling, Turning, CAM software, Additive manufacturing, Injection moulding, Mechanical troubleshooting
@ CustomPartNet
Manufacturing processes and cost estimation | www.custompartnet.com | documentation | bia | 12 | 12122 | Manufacturing processes, Injection moulding, Machining, Sheet metal work, Additive manufacturing, Design for manufacturing
@ CNC Cookbook
Machining guides and calculators | www.cnccookbook.com | documentation | bia | 25 | 12222 | Machining, CNC machining, CNC programming, Milling, Turning, G-code, CAM software, Machine set-up, Drilling
@ Protolabs
Design for manufacturing guides | www.protolabs.com/resources/ | documentation | bia | 10 | 22222 | Design for manufacturing, Injection moulding, Sheet metal work, Additive manufacturing, Manufacturing processes, CNC machining
@ OSHA
Cleaning industry | www.osha.gov/cleaning-industry | documentation | bia | 4 | 22202 | Cleaning, Industrial cleaning, Deep cleaning, Floor care
@ University of Edinburgh
Animal behaviour and welfare | www.coursera.org/learn/animal-welfare | course | b | 15 | 21122 | Animal care, Animal feeding
@ RSPCA
Advice and welfare | www.rspca.org.uk/adviceandwelfare | documentation | bia | 8 | 22212 | Animal care, Horse care, Animal feeding
@ INRS
Santé et sécurité au travail | www.inrs.fr | documentation | bia | 15 | 22212 | Occupational health and safety, Risk assessment | fr
@ INSST
Seguridad y salud en el trabajo | www.insst.es | documentation | bia | 15 | 22212 | Occupational health and safety, Risk assessment | es
@ Fundación Carlos Slim
Capacítate para el Empleo: cursos de oficios | capacitateparaelempleo.org | course | b | 60 | 22222 | Welding, Plumbing, Carpentry, Cooking, Customer service, Bookkeeping | es
`;
