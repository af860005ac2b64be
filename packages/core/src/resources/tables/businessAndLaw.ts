/** Office, finance, management, marketing, people and law. Format: see `../readTable.ts`. */
export const businessAndLawTable = String.raw`
@ GCFGlobal
Microsoft Office and Google Workspace tutorials | edu.gcfglobal.org/en/topics/office/ | course | bi | 40 | 22222 | Microsoft Excel, Microsoft Word, Microsoft PowerPoint, Microsoft Outlook, Microsoft Access, Google Docs, Google Sheets, Google Slides, Google Workspace, Spreadsheets, Microsoft Office, Presentation software, Microsoft OneNote, Microsoft Publisher, Office administration
Computer and internet basics | edu.gcfglobal.org/en/topics/computers/ | course | b | 20 | 22222 | Digital literacy, Typing, Email, Web research, Microsoft Windows, Video conferencing
Work and career skills | edu.gcfglobal.org/en/topics/work/ | course | b | 15 | 22212 | Business correspondence, Communication, Time management, Critical thinking, Problem solving, Decision making, Telephone skills, Customer service, Organisational skills, Office administration
@ Microsoft
Excel help and training | support.microsoft.com/excel | documentation | bia | 20 | 22222 | Microsoft Excel, Spreadsheets
Excel video training | support.microsoft.com/en-us/office/excel-video-training-9bc05390-e94c-46af-a5b3-d7c22f6990bb | video | bi | 6 | 22222 | Microsoft Excel, Spreadsheets
Word help and training | support.microsoft.com/word | documentation | bia | 10 | 22222 | Microsoft Word, Document preparation
PowerPoint help and training | support.microsoft.com/powerpoint | documentation | bia | 8 | 22222 | Microsoft PowerPoint, Presentation software
Outlook help and training | support.microsoft.com/outlook | documentation | bia | 5 | 22222 | Microsoft Outlook, Calendar management, Email
Teams help and training | support.microsoft.com/teams | documentation | bia | 5 | 22222 | Microsoft Teams, Video conferencing
Access help and training | support.microsoft.com/access | documentation | bia | 12 | 22222 | Microsoft Access
Project documentation | support.microsoft.com/project | documentation | bia | 12 | 22212 | Microsoft Project, Project scheduling
SharePoint documentation | learn.microsoft.com/en-us/sharepoint/ | documentation | bia | 15 | 22212 | Microsoft SharePoint, SharePoint development
Office and Microsoft 365 training | learn.microsoft.com/en-us/training/m365/ | course | bia | 25 | 22222 | Microsoft 365 administration, Microsoft Teams, Microsoft SharePoint, Microsoft Office
Dynamics 365 training | learn.microsoft.com/en-us/training/dynamics365/ | course | bia | 40 | 22222 | Microsoft Dynamics, Enterprise resource planning, Customer relationship management
Dynamics 365 documentation | learn.microsoft.com/en-us/dynamics365/ | documentation | bia | 40 | 22212 | Microsoft Dynamics, Enterprise resource planning
@ Exceljet
Formulas, functions and shortcuts | exceljet.net | documentation | bia | 15 | 12222 | Microsoft Excel, Spreadsheets
@ Chandoo
Excel practice and dashboards | chandoo.org | practice | bia | 25 | 12222 | Microsoft Excel, Power BI, Reporting
@ Excel Practice Online
Excel exercises in the browser | excel-practice-online.com | practice | bia | 10 | 12222 | Microsoft Excel, Spreadsheets
@ Google
Google Workspace Learning Center | support.google.com/a/users | documentation | bia | 10 | 22222 | Google Workspace, Google Docs, Google Sheets, Google Slides, Email
@ The Document Foundation
LibreOffice guides | documentation.libreoffice.org | documentation | bia | 20 | 22212 | LibreOffice, Spreadsheets
@ Typing.com
Typing lessons | www.typing.com | practice | bia | 15 | 12222 | Typing, Data entry
@ keybr
Adaptive typing practice | www.keybr.com | practice | bia | 10 | 12222 | Typing, Data entry
@ US General Services Administration
Plain language guidelines | digital.gov/guides/plain-language | documentation | bia | 4 | 22222 | Writing, Business correspondence, Technical writing, Proofreading, Communication, Editorial work
@ Purdue University
Online Writing Lab | owl.purdue.edu | documentation | bia | 25 | 22222 | Writing, Business correspondence, Proofreading, Academic publishing, Scientific writing, Technical writing, Reference management, English, Speech writing, Editorial work
Writing exercises | owl.purdue.edu/owl_exercises/ | practice | bi | 10 | 22222 | Writing, Proofreading, English, Business correspondence
@ AccountingCoach
Accounting explained with practice quizzes | www.accountingcoach.com | practice | bi | 40 | 12222 | Accounting, Bookkeeping, Financial statements, Cost accounting, Accounts payable, Accounts receivable, Account reconciliation, General ledger, Payroll, Ratio analysis, Internal controls, Cash flow management
@ OpenStax
Principles of Accounting: Financial | openstax.org/details/books/principles-financial-accounting | course | bi | 80 | 22222 | Accounting, Financial statements, Bookkeeping, General ledger, Accounts receivable, Accounts payable, Financial reporting, Month-end close, Account reconciliation
Principles of Accounting: Managerial | openstax.org/details/books/principles-managerial-accounting | course | bi | 70 | 22222 | Cost accounting, Budgeting, Controlling, Variance analysis, Accounting
Principles of Finance | openstax.org/details/books/principles-finance | course | bi | 70 | 22222 | Financial analysis, Valuation, Financial planning, Risk management, Ratio analysis, Investment analysis, Financial modelling, Portfolio management
Principles of Management | openstax.org/details/books/principles-management | course | bi | 60 | 22122 | Management, Team leadership, Strategic planning, Organisational development, Delegation
Organizational Behavior | openstax.org/details/books/organizational-behavior | course | bi | 50 | 22122 | Organisational development, Team leadership, Human resources, Motivating others, Leadership, Performance management
Entrepreneurship | openstax.org/details/books/entrepreneurship | course | bi | 50 | 22122 | Entrepreneurship, Entrepreneurial thinking, Business cases, Business development
Principles of Marketing | openstax.org/details/books/principles-marketing | course | bi | 60 | 22122 | Marketing, Market research, Brand management, Marketing strategy, Pricing, Customer segmentation, Sales
Business Ethics | openstax.org/details/books/business-ethics | course | bi | 30 | 22122 | Professional ethics, Corporate governance, Compliance
Business Law I Essentials | openstax.org/details/books/business-law-i-essentials | course | bi | 25 | 22122 | Contract law, Corporate law, Law, Contract management
Principles of Economics | openstax.org/details/books/principles-economics-3e | course | bi | 80 | 22122 | Economics, Microeconomics, Macroeconomics
@ IFRS Foundation
IFRS Accounting Standards | www.ifrs.org/issued-standards/ | documentation | ia | 40 | 22212 | IFRS, Financial reporting, Financial statements, Consolidation, Accounting, Fixed assets, Chartered accountant
@ ACCA
Study resources, technical articles and practice exams | www.accaglobal.com/gb/en/student/exam-support-resources.html | practice | bia | 60 | 22222 | Accounting, Financial reporting, IFRS, Auditing, Taxation, Chartered accountant, Cost accounting, Consolidation, Financial statements, Internal controls, Corporate tax, Budgeting
@ IFAC
Handbooks and auditing standards | www.iaasb.org | documentation | ia | 30 | 22202 | Auditing, Internal controls, Chartered accountant
@ FASB
Accounting Standards Codification | asc.fasb.org | documentation | ia | 40 | 22202 | US GAAP, Financial reporting, Certified public accountant
@ AICPA and CIMA
CPA and CIMA exam resources | www.aicpa-cima.com | practice | bia | 60 | 21222 | Certified public accountant, CIMA, Auditing, US GAAP, Controlling
@ The Institute of Internal Auditors
Global Internal Audit Standards and guidance | www.theiia.org | documentation | bia | 20 | 22202 | Internal audit, Internal controls, Certified Internal Auditor, Auditing, Risk management, Corporate governance
@ Corporate Finance Institute
Free courses and templates | corporatefinanceinstitute.com | course | bia | 40 | 12222 | Financial modelling, Financial analysis, Valuation, Microsoft Excel, Accounting, Budgeting, Financial planning, Credit risk, Investment banking, Variance analysis
@ Aswath Damodaran
Valuation lectures, data and spreadsheets | pages.stern.nyu.edu/~adamodar/ | video | ia | 60 | 22222 | Valuation, Financial analysis, Financial modelling, Investment analysis, Private equity, Investment banking
@ Yale University
Financial Markets | oyc.yale.edu/economics/econ-252-11 | video | bi | 35 | 22122 | Securities trading, Banking, Financial analysis, Portfolio management, Risk management
@ Investopedia
Dictionary and tutorials | www.investopedia.com | documentation | bia | 30 | 12222 | Financial analysis, Investment analysis, Banking, Securities trading, Portfolio management, Financial planning, Valuation, Ratio analysis, Budgeting, Credit risk, Market risk, Financial modelling, Cash flow management, Real estate
Stock simulator | www.investopedia.com/simulator/ | practice | bi | 15 | 12222 | Securities trading, Portfolio management, Investment analysis
@ US Securities and Exchange Commission
EDGAR filings of listed companies | www.sec.gov/edgar | practice | bia | 15 | 22222 | Financial analysis, Financial statements, Valuation, Ratio analysis, Financial modelling, US GAAP, Investment analysis, Due diligence, Financial reporting
@ CFA Institute
CFA Program curriculum and practice | www.cfainstitute.org/programs/cfa-program | course | ia | 300 | 20222 | Chartered Financial Analyst, Portfolio management, Investment analysis, Financial analysis
@ Bank for International Settlements
Basel framework | www.bis.org/basel_framework/ | documentation | ia | 25 | 22202 | Basel III, Risk management, Credit risk, Market risk, Operational risk, Banking
@ FATF
Recommendations on money laundering | www.fatf-gafi.org | documentation | bia | 12 | 22202 | Anti-money laundering, Compliance
@ HM Revenue and Customs
Tax guidance and webinars | www.gov.uk/government/organisations/hm-revenue-customs | documentation | bia | 20 | 22212 | Taxation, VAT, Payroll, Corporate tax, Tax returns
@ IRS
Forms, publications and VITA training | www.irs.gov/forms-instructions-and-publications | documentation | bia | 20 | 22212 | Taxation, Tax returns, Payroll, Corporate tax
Link and Learn Taxes | apps.irs.gov/app/vita/ | course | bia | 25 | 22222 | Taxation, Tax returns
Practice Lab for tax preparation | vita.taxslayerpro.com/IRSTraining | practice | bi | 12 | 22122 | Tax returns, Taxation
@ Intuit
QuickBooks training and tutorials | quickbooks.intuit.com/learn-support/ | course | bia | 15 | 22222 | QuickBooks, Bookkeeping, Payroll, Accounts payable
@ Xero
Xero Central and demo company | central.xero.com | practice | bia | 12 | 22222 | Xero, Bookkeeping
@ DATEV
Hilfe-Center | apps.datev.de/help-center/ | documentation | bia | 20 | 22212 | DATEV, Payroll, HGB, Bookkeeping | de
@ Bundesministerium der Justiz
Handelsgesetzbuch | www.gesetze-im-internet.de/hgb/ | documentation | bia | 12 | 22202 | HGB, Financial statements | de
@ SAP
SAP Learning | learning.sap.com | course | bia | 80 | 22222 | SAP, SAP FI/CO, SAP MM, SAP SD, SAP PP, SAP HANA, ABAP, SAP Fiori, SAP BW, SAP Basis, Enterprise resource planning
SAP Help Portal | help.sap.com | documentation | bia | 60 | 22211 | SAP, SAP FI/CO, SAP MM, SAP SD, SAP PP, SAP HANA, ABAP, SAP Fiori, SAP BW, SAP Basis, Enterprise resource planning, SAP Concur
SAP developer tutorials | developers.sap.com/tutorial-navigator.html | practice | bia | 40 | 22222 | SAP, ABAP, SAP Fiori, SAP HANA, SAP BW, SAP Basis
@ Odoo
Odoo eLearning and documentation | www.odoo.com/slides | course | bia | 30 | 22222 | Odoo, Enterprise resource planning
Odoo documentation | www.odoo.com/documentation/ | documentation | bia | 30 | 22212 | Odoo, Enterprise resource planning
@ Salesforce
Trailhead | trailhead.salesforce.com | course | bia | 80 | 22222 | Salesforce, Salesforce certification, Customer relationship management, Apex, Sales, Sales forecasting
Trailhead playgrounds and superbadges | trailhead.salesforce.com/superbadges | practice | ia | 40 | 22222 | Salesforce, Salesforce certification, Apex, Customer relationship management
Salesforce help | help.salesforce.com | documentation | bia | 40 | 22211 | Salesforce, Salesforce certification, Customer relationship management
Salesforce developer documentation | developer.salesforce.com/docs | documentation | ia | 40 | 22212 | Apex, Salesforce
@ HubSpot
HubSpot Academy | academy.hubspot.com | course | bia | 40 | 22222 | HubSpot, Digital marketing, Email marketing, Content marketing, Sales, Social media marketing, Lead generation, Marketing automation, Customer relationship management, Inside sales, Search engine optimisation, Customer service, HubSpot certification, Sales management, Customer success, Marketing
HubSpot knowledge base | knowledge.hubspot.com | documentation | bia | 15 | 22212 | HubSpot, Marketing automation, Customer relationship management, Email marketing, HubSpot certification
@ Google
Skillshop: Ads, Analytics and more | skillshop.withgoogle.com | course | bia | 40 | 22222 | Google Ads, Web analytics, Google Analytics certification, Search engine marketing, Display advertising, Digital marketing, Marketing analytics
Analytics help | support.google.com/analytics | documentation | bia | 15 | 22212 | Web analytics, Google Analytics certification, Marketing analytics, Conversion rate optimisation
Analytics demo account | support.google.com/analytics/answer/6367342 | practice | bia | 6 | 22222 | Web analytics, Google Analytics certification, Marketing analytics, Digital marketing
Ads help | support.google.com/google-ads | documentation | bia | 15 | 22212 | Google Ads, Search engine marketing, Display advertising
Search Central documentation | developers.google.com/search/docs | documentation | bia | 15 | 22222 | Search engine optimisation, Google Search Console, Content marketing, Digital marketing
Tag Manager help and guides | support.google.com/tagmanager | documentation | bia | 8 | 22212 | Google Tag Manager, Web analytics
@ Moz
Beginner's guide to SEO | moz.com/beginners-guide-to-seo | course | bi | 8 | 12222 | Search engine optimisation, Content marketing, Google Search Console
@ Ahrefs
Ahrefs Academy | ahrefs.com/academy | video | bia | 15 | 12222 | Search engine optimisation, Content marketing, Affiliate marketing, Digital marketing, Google Search Console
@ Semrush
Semrush Academy | www.semrush.com/academy/ | course | bia | 20 | 12222 | Search engine optimisation, Search engine marketing, Content marketing, Social media marketing, Competitor analysis, Digital marketing
@ Meta
Meta Blueprint | www.facebook.com/business/learn | course | bia | 25 | 22222 | Facebook Ads, Social media marketing, Digital marketing, Advertising, Community management
Meta business help | www.facebook.com/business/help | documentation | bia | 10 | 22212 | Facebook Ads, Social media marketing, Advertising
@ LinkedIn
LinkedIn Marketing Labs | training.marketing.linkedin.com | course | bia | 8 | 22222 | LinkedIn marketing, Social media marketing
@ Mailchimp
Marketing library | mailchimp.com/resources/ | documentation | bia | 10 | 22222 | Email marketing, Marketing, E-commerce, Marketing automation, Digital marketing, Content marketing, Social media marketing, Brand management, Market research
@ Content Marketing Institute
Articles and how-to guides | contentmarketinginstitute.com | documentation | bia | 15 | 22212 | Content marketing, Copywriting, Blog writing, Marketing strategy
@ Copyblogger
Copywriting articles and exercises | copyblogger.com | practice | bia | 10 | 12222 | Copywriting, Blog writing, Content marketing
@ CXL
Conversion and growth articles | cxl.com/blog/ | documentation | ia | 15 | 12222 | Conversion rate optimisation, A/B testing, Growth marketing, Product analytics, Marketing analytics
@ Pew Research Center
Survey methods explained | www.pewresearch.org/methods/ | documentation | bia | 10 | 22212 | Market research, Survey design, Sampling methods, Quantitative research, Data collection
@ Qualtrics
Experience basecamp | basecamp.qualtrics.com | course | bia | 12 | 22222 | Qualtrics, Survey design, Market research, Customer experience
@ PMI
Project management standards and learning library | www.pmi.org/learning/library | documentation | bia | 30 | 22212 | Project management, Project Management Professional, CAPM, Programme management, Scope management, Project risk management, Stakeholder management, Project scheduling, Earned value management, Agile methods, Resource planning, Change management
PMP and CAPM exam content | www.pmi.org/certifications | practice | bia | 20 | 21222 | Project Management Professional, CAPM, Project management, Programme management
@ Adrienne Watt
Project Management, open textbook | opentextbc.ca/projectmanagement/ | course | bi | 20 | 22122 | Project management, Project scheduling, Scope management, Project risk management, Stakeholder management, Resource planning, CAPM
@ European Commission
PM2 project management method | pm2.europa.eu | documentation | bia | 12 | 22212 | Project management, Programme management, Scope management, Project risk management, Stakeholder management, Business cases, Project scheduling
@ ProjectManagement.com
Templates and webinars | www.projectmanagement.com | practice | bia | 20 | 22222 | Project management, Programme management, Project scheduling, Project risk management, Scope management, Resource planning, Stakeholder management
@ PeopleCert
PRINCE2 guidance and sample papers | www.peoplecert.org/browse-certifications/project-programme-and-portfolio-management | practice | bia | 20 | 21222 | PRINCE2 method, PRINCE2 certification
@ IIBA
Business analysis standard and resources | www.iiba.org | documentation | bia | 15 | 21212 | Business analysis, Process mapping, Gap analysis, Software requirements, User stories
@ Object Management Group
BPMN by example | www.omg.org/bpmn/ | documentation | bia | 6 | 22202 | Process mapping
@ Camunda
BPMN tutorial and academy | camunda.com/bpmn/ | course | bia | 12 | 22222 | Process mapping, Camunda, Business analysis, Process improvement
@ bpmn.io
BPMN modeller in the browser | demo.bpmn.io | practice | bia | 5 | 22222 | Process mapping, Business analysis, Process improvement
@ UiPath
UiPath Academy | academy.uipath.com | course | bia | 40 | 22222 | Robotic process automation
UiPath documentation | docs.uipath.com | documentation | bia | 30 | 22212 | Robotic process automation
@ Silicon Valley Product Group
Product articles | www.svpg.com/articles/ | documentation | bia | 15 | 22212 | Product management, Product discovery, Product roadmaps, OKRs
@ ProductPlan
Product management learning center | www.productplan.com/learn/ | documentation | bia | 10 | 12222 | Product management, Product roadmaps, OKRs, Product discovery, Go-to-market strategy
@ What Matters
OKR resources and examples | www.whatmatters.com | practice | bia | 5 | 22222 | OKRs, Performance management, Key performance indicators, Product management, Strategic planning
@ Prosci
Change management articles and webinars | www.prosci.com/resources | documentation | bia | 10 | 22212 | Change management, Stakeholder management
@ Harvard Business School
HBS Working Knowledge | www.library.hbs.edu/working-knowledge | documentation | bia | 15 | 22202 | Management, Leadership, Strategic planning, Innovation management, Entrepreneurship, Team leadership, Negotiation, Change management
@ MIT Sloan
MIT Sloan teaching resources library: cases and simulations | mitsloan.mit.edu/teaching-resources-library | practice | ia | 30 | 22222 | Strategic planning, Operations management, Leadership, Innovation management, Business cases, Team leadership, Negotiation, Sustainability, Management, Supply chain management, Entrepreneurship, Change management
@ Google
re:Work: guides for managers | rework.withgoogle.com/en/guides | documentation | bia | 8 | 22222 | Team leadership, Performance management, Recruiting, Interviewing candidates, Coaching, Giving feedback, OKRs, Management, Employee engagement, Remote team management, Delegation, Onboarding
@ Y Combinator
Startup School | www.startupschool.org | video | bia | 20 | 22222 | Entrepreneurship, Business development, Product discovery, Entrepreneurial thinking, Growth marketing
@ Strategyzer
Business model canvas resources | www.strategyzer.com/library | practice | bia | 8 | 22222 | Entrepreneurship, Business cases, Strategic planning, Innovation management, Entrepreneurial thinking, Product discovery
@ OpenLearn
Money and business courses | www.open.edu/openlearn/money-business | course | bi | 40 | 22222 | Management, Leadership, Accounting, Marketing, Project management, Human resources, Budgeting, Entrepreneurship, Team leadership, Business correspondence, Bookkeeping, Change management, Stakeholder management, Financial planning, Customer service, Procurement, Strategic planning, Operations management, Management
@ Chartered Institute of Procurement and Supply
Procurement and supply knowledge | www.cips.org/intelligence-hub | documentation | bia | 15 | 21212 | Procurement, Supplier negotiation, Tendering, Supplier evaluation, Contract management, Spend analysis
@ United Nations Global Marketplace
Procurement practitioner's handbook | www.ungm.org/Shared/KnowledgeCenter/Pages/PPH2 | documentation | bia | 12 | 22112 | Procurement, Tendering, Supplier evaluation, Contract management, Supplier negotiation
@ Harvard Law School
Program on Negotiation | www.pon.harvard.edu | documentation | bia | 15 | 22222 | Negotiation, Conflict resolution, Supplier negotiation, Contract negotiation, Mediation, Conflict mediation, Collective bargaining, Persuasion
@ Yale University
Introduction to Negotiation | www.coursera.org/learn/negotiation | course | bi | 33 | 21122 | Negotiation, Contract negotiation, Supplier negotiation
@ CIPD
Factsheets and guides | www.cipd.org/en/knowledge/ | documentation | bia | 25 | 22222 | Human resources, Recruiting, Employee relations, Learning and development, Performance management, Compensation and benefits, Workforce planning, Onboarding, HR policies, Talent management, Employee engagement, HR analytics, Diversity management, Organisational development, HR administration
@ SHRM
Tools, toolkits and certification resources | www.shrm.org/topics-tools | practice | bia | 25 | 21222 | Human resources, Recruiting, Employee relations, Compensation and benefits, SHRM certification, HR policies, Interviewing candidates, Onboarding, Performance management, HR administration, Talent management, Workforce planning
@ Acas
Advice, templates and training for employers | www.acas.org.uk | documentation | bia | 20 | 22222 | Employment law, Employee relations, Conflict resolution, Human resources, HR policies, Performance management, Conflict mediation, Interviewing candidates, HR administration, Recruiting, Offboarding
@ International Labour Organization
ILO training and labour standards | www.itcilo.org | course | bia | 30 | 22212 | Employment law, Collective bargaining, Human resources, Occupational health and safety
@ US Department of Labor
eLaws advisors: interactive labour law | webapps.dol.gov/elaws/ | practice | bia | 6 | 22212 | Employment law, HR policies, Compensation and benefits, Payroll, HR administration
@ Cornell Law School
Legal Information Institute | www.law.cornell.edu | documentation | bia | 40 | 22212 | Law, Contract law, Criminal law, Constitutional law, Legal research, Corporate law, Administrative law, Intellectual property, Employment law, Family law, Civil litigation, Immigration law, Court procedures
@ CALI
Interactive legal lessons | www.cali.org/lesson | practice | bia | 40 | 22222 | Law, Contract law, Criminal law, Legal research, Legal writing, Constitutional law, Administrative law, Civil litigation, Intellectual property, Family law
@ Harvard University
Caselaw Access Project and H2O open casebooks | opencasebook.org | course | ia | 60 | 22222 | Law, Contract law, Criminal law, Constitutional law, Civil litigation, Intellectual property, Legal research
@ OpenLearn
Law courses | www.open.edu/openlearn/society-politics-law/law | course | bi | 30 | 22212 | Law, Contract law, Criminal law, Legal writing, Court procedures, Family law, Employment law, Legal research
@ European Union
EUR-Lex | eur-lex.europa.eu | documentation | ia | 40 | 22202 | Law, Data protection, Competition law, Environmental law, Compliance, Machinery directive
European e-Justice portal | e-justice.europa.eu | documentation | bia | 15 | 22202 | Law, Court procedures
@ The National Archives
legislation.gov.uk | www.legislation.gov.uk | documentation | ia | 40 | 22202 | Law, Employment law, Criminal law, Family law
@ Information Commissioner's Office
UK GDPR guidance and resources | ico.org.uk/for-organisations/ | documentation | bia | 15 | 22222 | Data protection, Compliance, Confidentiality, Record keeping
ICO checklists and templates | ico.org.uk/for-organisations/advice-for-small-organisations/ | practice | bia | 6 | 22222 | Data protection, Confidentiality, Record keeping
@ European Data Protection Board
Guidelines and guide for small business | www.edpb.europa.eu | documentation | bia | 15 | 22212 | Data protection, Compliance
@ Council of Europe
HELP courses for legal professionals | help.elearning.ext.coe.int | course | bia | 20 | 22212 | Data protection, Family law, Law, International law, Criminal law, Anti-corruption
@ WIPO
WIPO Academy | www.wipo.int/academy/en/ | course | bia | 40 | 22222 | Intellectual property, Patent applications
WIPO guides and treaties | www.wipo.int/en/web/about-ip | documentation | bia | 15 | 22202 | Intellectual property, Patent applications
@ European Patent Office
E-learning centre | e-courses.epo.org | course | bia | 40 | 22222 | Patent applications, Intellectual property
Espacenet patent search | worldwide.espacenet.com | practice | bia | 8 | 22222 | Patent applications, Intellectual property
@ OECD
Anti-corruption and integrity hub | www.oecd.org/en/topics/anti-corruption-and-integrity.html | documentation | bia | 10 | 22202 | Anti-corruption, Compliance, Corporate governance
@ UNODC
Global eLearning and anti-corruption modules | www.unodc.org/elearning/ | course | bia | 20 | 22222 | Anti-corruption, Compliance, Anti-money laundering, Criminal investigation
@ ISACA
Resources for CISA and CISM | www.isaca.org/credentialing | practice | ia | 40 | 21222 | CISA, CISM, IT audit, IT risk management
@ National Archives
Information management guidance | www.nationalarchives.gov.uk/information-management/ | documentation | bia | 15 | 22202 | Record keeping, Archiving, Filing, Digital archives
@ Zendesk
Customer service training and guides | www.zendesk.com/blog/ | documentation | bia | 10 | 12222 | Customer service, Live chat support, Customer experience, Complaint handling, Call centre work
@ Institute of Customer Service
Research and insight | www.instituteofcustomerservice.com | documentation | bia | 8 | 22202 | Customer service, Complaint handling, Customer experience
@ Citizens Advice
Advice for clients and advisers | www.citizensadvice.org.uk | documentation | bia | 15 | 22212 | Benefits advice, Advocacy, Family support
@ BetterEvaluation
Evaluation methods | www.betterevaluation.org | documentation | bia | 15 | 22222 | Monitoring and evaluation, International development
@ Kaya
Humanitarian learning | kayaconnect.org | course | bia | 30 | 22222 | International development, Refugee support, Emergency management, Monitoring and evaluation, Volunteer management, Child safeguarding
@ CustomGuide
Interactive office tutorials and quick references | www.customguide.com | practice | bia | 20 | 12222 | Microsoft Office, Microsoft Excel, Microsoft Word, Microsoft PowerPoint, Microsoft Outlook, Microsoft Access, Microsoft OneNote, Microsoft SharePoint, Microsoft Teams, Google Docs, Google Sheets, Google Slides, Google Workspace
@ Microsoft
Microsoft 365 training videos | support.microsoft.com/training | video | bia | 15 | 22222 | Microsoft Office, Microsoft Word, Microsoft PowerPoint, Microsoft Outlook, Microsoft OneNote, Microsoft Publisher, Microsoft Visio, Microsoft SharePoint, Microsoft Access, Microsoft Teams, OneDrive, Email
Microsoft 365 help | support.microsoft.com/microsoft-365 | documentation | bia | 15 | 22212 | Microsoft Office, Microsoft OneNote, Microsoft Publisher, Microsoft Visio, OneDrive, Microsoft Word, Microsoft PowerPoint, Microsoft Outlook, Microsoft Access, Microsoft SharePoint
@ Excel Macro Mastery
VBA articles and exercises | excelmacromastery.com | course | bia | 20 | 12222 | VBA, Microsoft Excel
@ Wise Owl Training
Free exercises and videos | www.wiseowl.co.uk | practice | bia | 30 | 12222 | VBA, SQL, Power BI, SSRS, Microsoft Excel
@ HubSpot
Sales blog: guides and templates | blog.hubspot.com/sales | documentation | bia | 10 | 12222 | Sales, Sales forecasting, Sales management, Inside sales, Lead generation, Cold calling, Closing techniques, Account management, B2B sales, Upselling
@ Google
Think with Google: research and cases | www.thinkwithgoogle.com | documentation | bia | 8 | 22202 | Marketing, Marketing strategy, Advertising, Brand management, Customer segmentation
@ Insurance Information Institute
Insurance explained: facts and handbook | www.iii.org | documentation | bia | 12 | 22202 | Insurance, Underwriting, Claims handling, Insurance licence
@ The Institutes
Courses for insurance professionals | web.theinstitutes.org | course | bia | 60 | 20222 | Insurance, Underwriting, Claims handling, Insurance licence
@ NAIC
Insurance topics and model laws | content.naic.org | documentation | bia | 12 | 22202 | Insurance, Underwriting, Claims handling, Insurance licence
@ Zoom
Zoom support | support.zoom.com | documentation | bia | 5 | 22222 | Zoom, Video conferencing
Zoom Learning Center | learning.zoom.us | course | bia | 8 | 22222 | Zoom, Video conferencing
Zoom on YouTube: how-to videos | www.youtube.com/@Zoom | video | bia | 4 | 22212 | Zoom
@ Slack
Slack help centre | slack.com/help | documentation | bia | 5 | 22222 | Slack
Using Slack: guides for teams | slack.com/resources | course | bia | 5 | 22222 | Slack
Slack platform documentation: apps and workflows | docs.slack.dev | documentation | ia | 12 | 22222 | Slack
Slack on YouTube: how-to videos | www.youtube.com/@SlackHQ | video | bia | 4 | 22212 | Slack
@ Cisco
Webex help centre: guides and live classes | help.webex.com | documentation | bia | 5 | 22222 | Cisco Webex, Video conferencing
Webex for developers: APIs, SDKs and a sandbox | developer.webex.com | practice | ia | 10 | 22222 | Cisco Webex
@ Google
Apps Script: automate Docs, Sheets and Gmail | developers.google.com/apps-script | documentation | ia | 20 | 22222 | Google Workspace, Google Docs, Google Sheets, Google Slides, Email
@ IAAP
Association of administrative professionals: body of knowledge and certification | www.iaap-hq.org | documentation | bia | 10 | 21212 | Office administration, Calendar management
@ Oracle
MyLearn: Oracle University | mylearn.oracle.com | course | bia | 60 | 21222 | Oracle Primavera P6, Oracle Database, Oracle Cloud, Java, PL/SQL
@ NAR
National Association of Realtors: guides and research | www.nar.realtor | documentation | bia | 10 | 22212 | Real estate
@ RICS
Standards and guidance on property and valuation | www.rics.org | documentation | ia | 15 | 22202 | Real estate
@ MIT OpenCourseWare
Real Estate Finance and Investment | ocw.mit.edu/courses/11-431j-real-estate-finance-and-investment-fall-2006/ | course | bia | 50 | 22121 | Real estate
@ US Currency Education Program
Know your money: training for cash handlers | www.uscurrency.gov | course | bia | 3 | 22222 | Cash handling
@ GCFGlobal (español)
Cursos de Office e informática | edu.gcfglobal.org/es/ | course | b | 30 | 22222 | Microsoft Excel, Microsoft Word, Microsoft PowerPoint, Digital literacy, Microsoft Office | es
@ Excel-Pratique
Cours Excel et VBA | www.excel-pratique.com | course | bi | 25 | 12222 | Microsoft Excel, VBA, Spreadsheets | fr
@ Adobe
Acrobat resources: how-to pages | www.adobe.com/acrobat/resources.html | documentation | bia | 4 | 22222 | Adobe Acrobat
@ Cisco
Webex Essentials: guides and lessons | essentials.webex.com | course | bia | 3 | 22212 | Cisco Webex
DevNet learning labs: networks and Webex | developer.cisco.com/learning/ | practice | bia | 30 | 22222 | Cisco Webex, REST APIs, Computer networking
`;
