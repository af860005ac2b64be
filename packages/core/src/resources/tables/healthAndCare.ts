/** Health, care and social work. Format: see `../readTable.ts`. */
export const healthAndCareTable = String.raw`
@ OpenStax
Fundamentals of Nursing | openstax.org/details/books/fundamentals-nursing | book | bi | 80 | 22122 | Nursing, Patient assessment, Care planning, Patient education, Clinical documentation, Patient safety, Infection control
Clinical Nursing Skills | openstax.org/details/books/clinical-nursing-skills | book | bi | 60 | 22122 | Nursing, Vital signs, Wound care, Intravenous therapy, Injections, Medication administration, Catheterisation, Oxygen therapy, Infection control, Tracheostomy care, Patient hygiene
Pharmacology for Nurses | openstax.org/details/books/pharmacology | book | bi | 60 | 22122 | Pharmacology, Medication administration, Drug calculations, Nursing
Medical-Surgical Nursing | openstax.org/details/books/medical-surgical-nursing | book | ia | 100 | 22122 | Medical-surgical nursing, Nursing, Acute care
Maternal-Newborn Nursing | openstax.org/details/books/maternal-newborn-nursing | book | bia | 70 | 22122 | Midwifery, Antenatal care, Postnatal care, Neonatal care, Nursing
Psychiatric-Mental Health Nursing | openstax.org/details/books/psychiatric-mental-health | book | bia | 60 | 22122 | Mental health, Psychiatry, Nursing, Crisis intervention
Population Health for Nurses | openstax.org/details/books/population-health | book | bia | 60 | 22122 | Public health, Community nursing, Health promotion, Epidemiology
Nutrition for Nurses | openstax.org/details/books/nutrition | book | bi | 40 | 22122 | Dietetics, Nutrition coaching, Meal planning for diets
Anatomy and Physiology 2e | openstax.org/details/books/anatomy-and-physiology-2e | book | bi | 120 | 22122 | Anatomy and physiology, Medical terminology
Psychology 2e | openstax.org/details/books/psychology-2e | book | bi | 60 | 22122 | Psychology, Cognitive psychology
@ Open RN
Nursing Skills | wtcs.pressbooks.pub/nursingskills/ | course | bi | 60 | 22222 | Nursing, Vital signs, Wound care, Patient assessment, Injections, Intravenous therapy, Catheterisation, Medication administration, Oxygen therapy, Tracheostomy care, Physical examination, Stoma care, Nasogastric tubes
Nursing Fundamentals | wtcs.pressbooks.pub/nursingfundamentals/ | course | bi | 60 | 22222 | Nursing, Care planning, Patient safety, Infection control, Patient education, Falls prevention, Clinical documentation, Pressure ulcer prevention, Pain management, Patient handover, Palliative care
Nursing Pharmacology | wtcs.pressbooks.pub/pharmacology/ | course | bi | 40 | 22222 | Pharmacology, Medication administration, Drug calculations, Medication counselling
Nursing: Mental Health and Community Concepts | wtcs.pressbooks.pub/nursingmhcc/ | course | bi | 40 | 22222 | Mental health, Community nursing, Crisis intervention, Psychiatry
Nursing Assistant | wtcs.pressbooks.pub/nurseassist/ | course | b | 40 | 22222 | Personal care, Certified nursing assistant, Patient mobility, Vital signs, Elderly care, Patient hygiene, Meal assistance, Home care
@ BCcampus
Clinical Procedures for Safer Patient Care | opentextbc.ca/clinicalskills/ | course | bia | 40 | 22222 | Nursing, Wound care, Intravenous therapy, Catheterisation, Vital signs, Medication administration, Injections, Blood transfusion, Infection control, Tracheostomy care, Stoma care, Central line care, Patient mobility, Nasogastric tubes, Pressure ulcer prevention
@ eCampusOntario
Building a Medical Terminology Foundation | ecampusontario.pressbooks.pub/medicalterminology/ | course | bi | 30 | 22122 | Medical terminology
@ NICE
Guidance | www.nice.org.uk/guidance | documentation | ia | 40 | 22212 | Nursing, Medicine, General practice, Evidence-based practice, Wound care, Pressure ulcer prevention, Falls prevention, Palliative care, Mental health, Infection control, Intravenous therapy, Patient safety, Dementia care, Prescribing, Discharge planning, Acute care, Paediatrics, Psychiatry, Social work
British National Formulary | bnf.nice.org.uk | documentation | bia | 15 | 22202 | Pharmacology, Prescribing, Medication administration, Pharmacy practice, Drug calculations, Medication counselling, Medication reconciliation
Clinical Knowledge Summaries | cks.nice.org.uk | documentation | ia | 25 | 22202 | General practice, Medical diagnosis, Prescribing, Nurse practitioner certification
@ World Health Organization
OpenWHO courses | openwho.org | course | bia | 40 | 22212 | Infection control, Public health, Epidemiology, Emergency medicine, Patient safety, Vaccination, Health promotion, Emergency management, Tropical medicine, Mental health, Triage, Community nursing
Hand hygiene and infection prevention | www.who.int/teams/integrated-health-services/infection-prevention-control | documentation | bia | 8 | 22212 | Infection control, Patient safety
Patient safety curriculum and resources | www.who.int/teams/integrated-health-services/patient-safety | documentation | bia | 10 | 22202 | Patient safety, Healthcare quality improvement
Surgical safety checklist | www.who.int/teams/integrated-health-services/patient-safety/research/safe-surgery | documentation | bia | 3 | 22212 | Surgery, Surgical assistance, Patient safety
@ CDC
Infection control guidelines and training | www.cdc.gov/infection-control/ | documentation | bia | 15 | 22222 | Infection control, Patient safety, Sterilisation
Project Firstline: infection control training | www.cdc.gov/project-firstline/ | practice | bi | 6 | 22222 | Infection control
Public Health 101 | www.cdc.gov/training-publichealth101/ | course | bi | 25 | 22222 | Epidemiology, Public health
Developmental milestones and free training | www.cdc.gov/act-early/ | course | bi | 6 | 22212 | Child development, Childcare, Infant care, Early childhood education
@ NHS England
elearning for healthcare | www.e-lfh.org.uk | course | bia | 60 | 22212 | Nursing, Infection control, Patient safety, Safeguarding adults, Child safeguarding, Care certificate, Manual handling, Dementia care, Palliative care, Radiation protection, Anaesthesia, Phlebotomy, Wound care, Patient assessment, Intravenous therapy, Pressure ulcer prevention, Medication administration, Blood transfusion, Vital signs, Falls prevention
NHS Digital learning and data standards | digital.nhs.uk | documentation | bia | 15 | 22202 | Health informatics, Electronic health records
@ Resuscitation Council UK
Guidelines | www.resus.org.uk/professional-library | documentation | bia | 10 | 22212 | Basic Life Support, Advanced Cardiovascular Life Support, Paediatric advanced life support, Neonatal resuscitation
Lifesaver: interactive training | life-saver.org.uk | practice | bi | 1 | 22122 | Basic Life Support, First aid
@ American Heart Association
CPR and emergency cardiovascular care | cpr.heart.org | course | bia | 16 | 20222 | Basic Life Support, Advanced Cardiovascular Life Support, Paediatric advanced life support, First aid
CPR and ECC guidelines | cpr.heart.org/en/resuscitation-science/cpr-and-ecc-guidelines | documentation | bia | 10 | 22212 | Basic Life Support, Advanced Cardiovascular Life Support, Paediatric advanced life support, Neonatal resuscitation, First aid
@ British Red Cross
First aid guidance | www.redcross.org.uk/first-aid | video | bi | 3 | 22222 | First aid, Basic Life Support
@ St John Ambulance
First aid advice | www.sja.org.uk/first-aid-advice/ | documentation | bia | 4 | 22212 | First aid
@ Geeky Medics
OSCE guides and clinical skills | geekymedics.com | practice | bia | 60 | 12222 | Physical examination, Medical history taking, Patient assessment, Venous access, Intravenous therapy, Catheterisation, Suturing, Medical diagnosis, ECG interpretation, Phlebotomy, Vital signs, Medicine, Patient handover, Injections, Blood transfusion, Nursing, Wound care, Medical-surgical nursing
@ Life in the Fast Lane
ECG library and critical care | litfl.com | practice | bia | 40 | 22222 | ECG interpretation, Emergency medicine, Intensive care, Cardiology, Mechanical ventilation
@ MSD
MSD Manual Professional | www.msdmanuals.com/professional | documentation | bia | 60 | 22212 | Medicine, Medical diagnosis, Emergency medicine, Cardiology, Paediatrics, Geriatrics, Neurology, Oncology, Physical examination, Wound care, Gynaecology, Dermatology, Pathology
MSD Veterinary Manual | www.msdvetmanual.com | documentation | bia | 60 | 22212 | Veterinary medicine, Veterinary nursing, Animal care, Livestock farming, Horse care, Dairy farming
@ NCBI
StatPearls: clinical articles with questions | www.ncbi.nlm.nih.gov/books/NBK430685/ | documentation | ia | 80 | 22222 | Nursing, Medicine, ECG interpretation, Wound care, Anatomy and physiology, Pharmacology, Emergency medicine, Venous access, Intravenous therapy, Physical examination, Radiation therapy, Computed tomography, Magnetic resonance imaging, Ultrasound imaging, Mechanical ventilation, Anaesthesia, Triage, Dialysis, Midwifery
@ US National Library of Medicine
MedlinePlus | medlineplus.gov | documentation | b | 15 | 22202 | Medical terminology, Patient education, Health promotion, Anatomy and physiology
@ Osmosis
Medical and nursing videos | www.osmosis.org | video | bia | 60 | 21222 | Medicine, Nursing, Pathology, Pharmacology, Anatomy and physiology, Medical-surgical nursing, Patient assessment
@ Royal College of Nursing
Clinical topics | www.rcn.org.uk/clinical-topics | documentation | bia | 20 | 22202 | Nursing, Infection control, Wound care, Patient safety, Dementia care, Palliative care, Medication administration, Intravenous therapy, Blood transfusion, Patient education, Care planning, Nursing registration
@ NCSBN
NCLEX test plans and practice exams | www.nclex.com | practice | bia | 30 | 22222 | Nursing registration, Nursing, Licensed practical nurse, Drug calculations, Medication administration
@ Nursing and Midwifery Council
Registration and test of competence | www.nmc.org.uk/registration/ | documentation | bia | 12 | 22212 | Nursing registration, Nursing, Midwifery
Code and standards | www.nmc.org.uk/standards/ | documentation | bia | 6 | 22202 | Nursing registration, Nursing, Midwifery, Clinical documentation
@ Institute for Healthcare Improvement
IHI resources and toolkits | www.ihi.org/resources | documentation | bia | 15 | 22212 | Healthcare quality improvement, Patient safety, Healthcare management
@ US Department of Health and Human Services
HIPAA for professionals | www.hhs.gov/hipaa/for-professionals/ | documentation | bia | 10 | 22202 | HIPAA, Confidentiality, Data protection
HIPAA training materials | www.hhs.gov/hipaa/for-professionals/training/ | video | bia | 4 | 22202 | HIPAA
@ HL7
HL7 and FHIR specification | hl7.org/fhir/ | documentation | bia | 25 | 22212 | HL7, Health informatics, Electronic health records
@ OpenMRS
Open-source health record: demo and developer guides | openmrs.org | practice | bia | 20 | 22222 | Electronic health records, Health informatics
@ ICH
Good Clinical Practice and other guidelines | www.ich.org/page/efficacy-guidelines | documentation | bia | 12 | 22202 | Good clinical practice, Clinical research, Clinical trial management, Regulatory affairs, Informed consent
@ The Global Health Network
Good clinical practice and research courses | globalhealthtrainingcentre.tghn.org | course | bia | 20 | 22222 | Good clinical practice, Clinical research, Clinical trial management, Informed consent, Research ethics
@ NIDA Clinical Trials Network
GCP training with tests | gcp.nidatraining.org | practice | bi | 6 | 22222 | Good clinical practice, Clinical research, Clinical trial management
@ US Food and Drug Administration
Regulatory information and learning portal | www.fda.gov/training-and-continuing-education | course | bia | 25 | 22202 | Regulatory affairs, Medical device regulation, Good manufacturing practice, Clinical research, Pharmacovigilance, Pharmaceutical manufacturing
Guidance documents | www.fda.gov/regulatory-information/search-fda-guidance-documents | documentation | ia | 30 | 22202 | Regulatory affairs, Medical device regulation, Good manufacturing practice, Process validation, Pharmaceutical manufacturing
@ European Medicines Agency
Human regulatory overview | www.ema.europa.eu/en/human-regulatory-overview | documentation | bia | 25 | 22202 | Regulatory affairs, Pharmacovigilance, Good manufacturing practice, Good distribution practice, Pharmaceutical manufacturing
@ Johns Hopkins University
Epidemiology and public health on Coursera | www.coursera.org/jhu | course | bi | 60 | 21122 | Epidemiology, Public health, Statistics, Clinical research
@ AHIMA
Coding and health information resources | www.ahima.org | documentation | bia | 20 | 21202 | Medical coding, Health informatics, Medical billing
@ CMS
ICD-10 guidelines and web training | www.cms.gov/training-education/medicare-learning-network | course | bia | 20 | 22212 | Medical coding, Medical billing, Health insurance, Medical coding certificate
ICD-10 codes and files | www.cms.gov/medicare/coding-billing/icd-10-codes | documentation | bia | 20 | 22202 | Medical coding, Medical billing, Medical coding certificate
@ World Health Organization
ICD-11 browser and coding tool | icd.who.int | practice | bia | 12 | 22222 | Medical coding, Medical billing, Medical coding certificate
@ Radiopaedia
Radiology articles, cases and quizzes | radiopaedia.org | practice | bia | 80 | 22222 | Medical imaging, X-ray imaging, Computed tomography, Magnetic resonance imaging, Ultrasound imaging, Patient positioning, Radiography registration
@ Radiology Masterclass
X-ray tutorials | www.radiologymasterclass.co.uk | course | bia | 25 | 22122 | X-ray imaging, Medical imaging, Radiography registration
@ International Atomic Energy Agency
Radiation protection of patients and training | www.iaea.org/resources/rpop | documentation | bia | 20 | 22212 | Radiation protection, X-ray imaging, Medical imaging, Computed tomography, Nuclear medicine, Radiation therapy, Patient positioning, Radiography registration
@ Physiopedia
Physiotherapy knowledge resource | www.physio-pedia.com | documentation | bia | 60 | 22222 | Physiotherapy, Manual therapy, Therapeutic exercise, Rehabilitation, Gait training, Sports injury treatment, Electrotherapy
Physioplus and free course programmes | members.physio-pedia.com | course | bia | 40 | 21222 | Physiotherapy, Rehabilitation, Therapeutic exercise, Manual therapy
@ Physiotutors
Assessment and treatment videos | www.physiotutors.com | video | bia | 40 | 12222 | Physiotherapy, Manual therapy, Therapeutic exercise, Physical examination, Gait training
@ American Occupational Therapy Association
Practice resources | www.aota.org/practice | documentation | bia | 20 | 21202 | Occupational therapy
@ ASHA
Practice portal for speech, language and hearing | www.asha.org/practice-portal/ | documentation | bia | 25 | 22212 | Speech therapy, Swallowing therapy, Audiology
@ Linus Pauling Institute
Micronutrient Information Center | lpi.oregonstate.edu/mic | documentation | bia | 12 | 22112 | Dietetics, Nutrition coaching, Meal planning for diets
@ Stanford University
Introduction to Food and Health | www.coursera.org/learn/food-and-health | course | b | 6 | 21122 | Nutrition coaching, Dietetics
@ Centre for Clinical Interventions
Workbooks for clinicians and clients | www.cci.health.wa.gov.au/Resources/For-Clinicians | practice | bia | 20 | 22222 | Cognitive behavioural therapy, Psychotherapy, Counselling, Mental health, Psychological assessment
@ SAMHSA
Trauma, addiction and crisis care publications | library.samhsa.gov | documentation | bia | 20 | 22202 | Trauma-informed care, Addiction counselling, Crisis intervention, Mental health, Motivational interviewing, Counselling, Crisis counselling, Homelessness support
@ Motivational Interviewing Network of Trainers
Resources for learning | motivationalinterviewing.org | documentation | bia | 8 | 22212 | Motivational interviewing, Counselling
@ Mental Health First Aid
Mental health first aid training | www.mentalhealthfirstaid.org | course | b | 8 | 20222 | Mental health first aid, Mental health
@ Yale University
The Science of Well-Being | www.coursera.org/learn/the-science-of-well-being | course | b | 19 | 21122 | Psychology, Self-management, Mental health
@ National Child Traumatic Stress Network
Learning center: psychological first aid and more | learn.nctsn.org | course | bia | 20 | 22222 | Trauma-informed care, Crisis intervention, Counselling, Crisis counselling, Family therapy, Psychotherapy, Grief counselling, Mental health, Child safeguarding
@ OpenLearn
Health, sports and psychology courses | www.open.edu/openlearn/health-sports-psychology | course | bi | 40 | 22222 | Nursing, Mental health, Psychology, Dementia care, Elderly care, Public health, Anatomy and physiology, Counselling, Social work, Sports coaching, Nutrition coaching, Palliative care, Child development, Care planning, Communication, Personal care, Healthcare management, Youth work, Disability support, Health promotion
@ Social Care Institute for Excellence
Guidance and e-learning | www.scie.org.uk | documentation | bia | 25 | 22222 | Social work, Safeguarding adults, Dementia care, Care planning, Elderly care, Case management, Needs assessment, Supported living, Personal care, Disability support, Child safeguarding, Home care, Advocacy
@ Skills for Care
Care Certificate and learning resources | www.skillsforcare.org.uk | practice | bia | 20 | 22222 | Care certificate, Personal care, Elderly care, Home care, Supported living, Dementia care, Disability support, Meal assistance, Patient mobility, Interpersonal care skills, Companionship
@ Care Quality Commission
Guidance for providers | www.cqc.org.uk/guidance-providers | documentation | bia | 12 | 22202 | Care planning, Home care, Elderly care, Healthcare management, Personal care, Supported living
@ Alzheimer's Society
Dementia information for professionals | www.alzheimers.org.uk/dementia-professionals | documentation | bia | 10 | 22212 | Dementia care, Elderly care
@ Teepa Snow
Positive Approach to Care: dementia videos | teepasnow.com | video | bia | 12 | 12222 | Dementia care, Elderly care, Personal care, Companionship
@ NSPCC Learning
Safeguarding and child protection | learning.nspcc.org.uk | documentation | bia | 15 | 22212 | Child safeguarding, Childcare, Youth work, Family support, Foster care, Social work
Safeguarding training | learning.nspcc.org.uk/training | course | bia | 10 | 20222 | Child safeguarding, Childcare, Youth work, Foster care
@ Child Welfare Information Gateway
Child welfare practice | www.childwelfare.gov | documentation | bia | 20 | 22202 | Child safeguarding, Social work, Foster care, Family support, Case management
@ Harvard University
Center on the Developing Child | developingchild.harvard.edu | video | bia | 12 | 22212 | Child development, Early childhood education, Childcare, Family support, Child safeguarding, Trauma-informed care, Infant care
@ Zero to Three
Infant and toddler development resources | www.zerotothree.org | documentation | bia | 12 | 22212 | Infant care, Child development, Childcare, Early childhood education
@ US Head Start
Early childhood learning and knowledge center | headstart.gov | documentation | bia | 30 | 22222 | Early childhood education, Childcare, Child development, Family support, Infant care
@ Social Work England and partners
Professional standards | www.socialworkengland.org.uk/standards/ | documentation | bia | 5 | 22202 | Social work, Social work licence
@ IFSW
Social work resources and ethics | www.ifsw.org | documentation | bia | 8 | 22202 | Social work, Advocacy, Community development
@ University of Kansas
Community Tool Box | ctb.ku.edu | practice | bia | 40 | 22222 | Community development, Community outreach, Needs assessment, Advocacy, Volunteer management, Fundraising, Monitoring and evaluation, Social work, Youth work, Case management, Family support
@ US Agency for Healthcare Research and Quality
TeamSTEPPS and patient safety tools | www.ahrq.gov/teamstepps-program/ | practice | bia | 12 | 22122 | Patient safety, Patient handover, Teamwork, Healthcare quality improvement, Communication, Nursing, Falls prevention
@ TeachMeAnatomy
Anatomy encyclopaedia with questions | teachmeanatomy.info | documentation | bia | 30 | 12222 | Anatomy and physiology, Medicine
@ Kenhub
Anatomy quizzes and videos | www.kenhub.com | practice | bia | 40 | 21222 | Anatomy and physiology
@ Centre for Pharmacy Postgraduate Education
Learning for pharmacy professionals | www.cppe.ac.uk | course | bia | 25 | 21222 | Pharmacy practice, Medication counselling, Medication reconciliation, Prescription processing, Pharmacist licence
@ International Pharmaceutical Federation
Pharmacy practice publications | www.fip.org | documentation | bia | 10 | 22202 | Pharmacy practice, Medication counselling, Medication reconciliation
@ WebSurg
Surgical videos and courses | websurg.com | video | ia | 20 | 22212 | Surgery
@ TeachMeSurgery
Surgery encyclopaedia with questions | teachmesurgery.com | course | bi | 30 | 12222 | Surgery
@ American College of Surgeons
Quality programmes, guidelines and education | www.facs.org | documentation | bia | 12 | 22212 | Surgery
@ ZQP
Wissen zur Pflege | www.zqp.de | documentation | bia | 10 | 22222 | Nursing, Elderly care | de
@ RKI
Infektionsschutz und Hygiene | www.rki.de | documentation | ia | 10 | 22202 | Infection control, Epidemiology | de
@ HAS
Recommandations de bonne pratique | www.has-sante.fr | documentation | ia | 12 | 22202 | Evidence-based practice, Patient safety | fr
`;
