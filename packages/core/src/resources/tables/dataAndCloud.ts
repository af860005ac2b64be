/** Data, machine learning, cloud, systems, networks and security. Format: see `../readTable.ts`. */
export const dataAndCloudTable = String.raw`
@ PostgreSQL Global Development Group
PostgreSQL tutorial and documentation | www.postgresql.org/docs/current/ | documentation | bia | 40 | 22212 | PostgreSQL, SQL, Relational databases, Database administration
@ PostgreSQL Exercises
Exercises on a small database | pgexercises.com | practice | bia | 15 | 12222 | PostgreSQL, SQL
@ SQLBolt
Interactive SQL lessons | sqlbolt.com | practice | b | 5 | 12122 | SQL
@ SQLZoo
SQL tutorial with exercises | sqlzoo.net | practice | bi | 12 | 12122 | SQL, MySQL, Relational databases
@ Markus Winand
Use The Index, Luke | use-the-index-luke.com | documentation | ia | 12 | 22222 | SQL, Query tuning, Database design, Relational databases
@ Carnegie Mellon University
Database systems course: lectures and projects | 15445.courses.cs.cmu.edu | course | ia | 150 | 22222 | Databases, Relational databases, Database administration, Query tuning
@ Stanford Online
Databases: relational databases and SQL | www.edx.org/learn/relational-databases/stanford-university-databases-relational-databases-and-sql | course | bi | 20 | 21122 | SQL, Relational databases, Database design
@ Oracle
MySQL documentation | dev.mysql.com/doc/ | documentation | bia | 30 | 22211 | MySQL, Database administration, SQL
Oracle Database documentation | docs.oracle.com/en/database/ | documentation | bia | 40 | 22211 | Oracle Database, PL/SQL, SQL
Live SQL | livesql.oracle.com | practice | bia | 15 | 22222 | Oracle Database, PL/SQL, SQL
Dev Gym | devgym.oracle.com | practice | bia | 20 | 22222 | Oracle Database, PL/SQL, SQL, Java
@ MariaDB Foundation
MariaDB documentation | mariadb.com/kb/en/ | documentation | bia | 25 | 22212 | MariaDB, MySQL, Relational databases
@ SQLite
SQLite documentation | www.sqlite.org/docs.html | documentation | bia | 15 | 22212 | SQLite, SQL
@ Microsoft
SQL Server documentation | learn.microsoft.com/en-us/sql/ | documentation | bia | 40 | 22212 | Microsoft SQL Server, T-SQL, SSIS, SSRS, SSAS, Query tuning, Database administration
SQL training paths | learn.microsoft.com/en-us/training/browse/?products=sql-server | course | bi | 25 | 22222 | Microsoft SQL Server, T-SQL
@ MongoDB
MongoDB University | learn.mongodb.com | course | bia | 40 | 22222 | MongoDB, NoSQL, Database administration
MongoDB manual | www.mongodb.com/docs/manual/ | documentation | bia | 25 | 22212 | MongoDB, NoSQL
@ Redis
Redis documentation | redis.io/docs/latest/ | documentation | bia | 15 | 22212 | Redis, NoSQL
Redis University | university.redis.io | course | bia | 20 | 22222 | Redis
@ Neo4j
GraphAcademy | graphacademy.neo4j.com | course | bia | 25 | 22222 | Neo4j, NoSQL
Neo4j documentation | neo4j.com/docs/ | documentation | bia | 20 | 22212 | Neo4j
@ Apache Software Foundation
Cassandra documentation | cassandra.apache.org/doc/latest/ | documentation | bia | 15 | 22212 | Apache Cassandra, NoSQL
Kafka documentation | kafka.apache.org/documentation/ | documentation | bia | 20 | 22212 | Apache Kafka, Stream processing, Event-driven architecture, Message queues
Spark documentation | spark.apache.org/docs/latest/ | documentation | bia | 25 | 22212 | Apache Spark, Big data, Stream processing
Airflow documentation | airflow.apache.org/docs/ | documentation | bia | 20 | 22212 | Apache Airflow, Workflow orchestration, Data engineering
Flink documentation and hands-on training | nightlies.apache.org/flink/flink-docs-stable/ | documentation | bia | 20 | 22222 | Apache Flink, Stream processing
Hadoop documentation | hadoop.apache.org/docs/current/ | documentation | bia | 20 | 22111 | Apache Hadoop, Big data
Apache HTTP Server documentation | httpd.apache.org/docs/current/ | documentation | bia | 20 | 22212 | Apache HTTP Server, Web servers
@ Confluent
Confluent Developer: courses on Kafka and Flink | developer.confluent.io/courses/ | course | bia | 30 | 22222 | Apache Kafka, Apache Flink, Stream processing, Event-driven architecture
@ Broadcom
RabbitMQ tutorials | www.rabbitmq.com/tutorials | course | bia | 8 | 22222 | RabbitMQ, Message queues
@ Elastic
Elastic documentation | www.elastic.co/docs | documentation | bia | 25 | 22212 | Elasticsearch, Observability
@ dbt Labs
dbt Learn | learn.getdbt.com | course | bia | 20 | 22222 | dbt, Data engineering, ETL, Data warehousing
dbt documentation | docs.getdbt.com | documentation | bia | 15 | 22212 | dbt, Data engineering, Data quality
@ DataTalksClub
Data Engineering Zoomcamp | github.com/DataTalksClub/data-engineering-zoomcamp | course | ia | 90 | 12222 | Data engineering, Docker, Terraform, Google BigQuery, dbt, Apache Spark, Apache Kafka, Workflow orchestration, ETL, Data warehousing
MLOps Zoomcamp | github.com/DataTalksClub/mlops-zoomcamp | course | ia | 80 | 12222 | MLOps, MLflow, Machine learning
Machine Learning Zoomcamp | github.com/DataTalksClub/machine-learning-zoomcamp | course | bi | 120 | 12222 | Machine learning, scikit-learn, Python, XGBoost, Kubernetes
@ Snowflake
Snowflake documentation | docs.snowflake.com | documentation | bia | 25 | 22212 | Snowflake, Data warehousing
Snowflake quickstarts | quickstarts.snowflake.com | practice | bia | 20 | 22222 | Snowflake, Data warehousing, Data engineering
@ Databricks
Databricks documentation | docs.databricks.com | documentation | bia | 25 | 22212 | Databricks, Apache Spark, Data lakes, Data engineering
Databricks training | www.databricks.com/learn/training/home | course | bia | 30 | 21222 | Databricks, Apache Spark, Data engineering
@ Google Cloud
BigQuery documentation | cloud.google.com/bigquery/docs | documentation | bia | 20 | 22212 | Google BigQuery, Data warehousing, SQL
BigQuery sandbox | cloud.google.com/bigquery/docs/sandbox | practice | bia | 10 | 22222 | Google BigQuery, SQL, Data analysis
@ DAMA International
Data management body of knowledge: resources | www.dama.org | documentation | bia | 12 | 21202 | Data governance, Data quality
@ Kaggle
Kaggle Learn | www.kaggle.com/learn | course | bi | 40 | 22222 | Python, pandas, SQL, Data visualization, Machine learning, Feature engineering, Deep learning, Computer vision, Explainable AI, Data analysis, Geospatial analysis, Exploratory data analysis, Artificial intelligence, Responsible AI
Competitions and public notebooks | www.kaggle.com/competitions | practice | bia | 100 | 22222 | Machine learning, Data analysis, Python, pandas, Deep learning, Feature engineering, XGBoost, scikit-learn, Natural language processing, Computer vision, Exploratory data analysis, PyTorch, TensorFlow, Predictive analytics, Data visualization, Statistics, Artificial intelligence
@ pandas
pandas getting started and user guide | pandas.pydata.org/docs/ | documentation | bia | 20 | 22212 | pandas, Data analysis, Python
@ NumPy
NumPy documentation and tutorials | numpy.org/doc/stable/ | documentation | bia | 15 | 22212 | NumPy, Python
@ SciPy
Scientific Python Lectures | lectures.scientific-python.org | course | bia | 30 | 22222 | NumPy, SciPy, Matplotlib, Python, scikit-learn, Numerical analysis
@ Matplotlib
Matplotlib tutorials | matplotlib.org/stable/tutorials/ | documentation | bia | 8 | 22212 | Matplotlib, Data visualization
@ Jake VanderPlas
Python Data Science Handbook | jakevdp.github.io/PythonDataScienceHandbook/ | course | bia | 30 | 22122 | pandas, NumPy, Matplotlib, scikit-learn, Data analysis, Jupyter Notebook, Machine learning
@ Wes McKinney
Python for Data Analysis, open edition | wesmckinney.com/book/ | course | bi | 30 | 22222 | pandas, NumPy, Data analysis, Jupyter Notebook, Exploratory data analysis
@ Project Jupyter
Jupyter documentation and Try Jupyter | jupyter.org/try | practice | bia | 5 | 22222 | Jupyter Notebook, Python, Data analysis
@ Nicolas Rougier
100 NumPy exercises | github.com/rougier/numpy-100 | practice | bia | 8 | 12222 | NumPy, SciPy
@ Claus O. Wilke
Fundamentals of Data Visualization | clauswilke.com/dataviz/ | documentation | bia | 12 | 22122 | Data visualization, Infographics, Reporting
@ Makeover Monday
Weekly chart redesign | makeovermonday.co.uk | practice | bia | 20 | 12222 | Data visualization, Tableau, Power BI, Infographics
@ Tableau
Tableau free training videos | www.tableau.com/learn/training | video | bia | 20 | 22222 | Tableau, Data visualization, Business intelligence
Tableau help | help.tableau.com | documentation | bia | 20 | 22212 | Tableau
Tableau Public gallery and challenges | public.tableau.com | practice | bia | 20 | 22222 | Tableau, Data visualization
@ Microsoft
Power BI training | learn.microsoft.com/en-us/training/powerplatform/power-bi | course | bia | 25 | 22222 | Power BI, Data visualization, Business intelligence, Data analysis, Reporting
Power BI documentation | learn.microsoft.com/en-us/power-bi/ | documentation | bia | 25 | 22212 | Power BI, Business intelligence, Reporting
Power BI sample data and reports | learn.microsoft.com/en-us/power-bi/create-reports/sample-datasets | practice | bia | 8 | 22222 | Power BI, Business intelligence, Reporting
Power Platform training | learn.microsoft.com/en-us/training/powerplatform/ | course | bia | 30 | 22222 | Power Platform, Power Automate, Low-code development, Robotic process automation
Power Automate documentation | learn.microsoft.com/en-us/power-automate/ | documentation | bia | 15 | 22212 | Power Automate, Power Platform, Robotic process automation
@ Grafana Labs
Grafana documentation and tutorials | grafana.com/docs/ | documentation | bia | 15 | 22222 | Grafana, Observability, Prometheus
@ DataCamp
Interactive data courses | www.datacamp.com/courses-all | course | bia | 60 | 10222 | Python, R, SQL, Data analysis, Power BI, Tableau, Machine learning, Microsoft Excel
@ NIST
Engineering Statistics Handbook | www.itl.nist.gov/div898/handbook/ | documentation | bia | 60 | 22112 | Statistics, Exploratory data analysis, Design of experiments, Statistical process control, Measurement system analysis, Regression analysis, Hypothesis testing, Quality control, Reliability engineering, Six Sigma
@ Google
Machine Learning Crash Course | developers.google.com/machine-learning/crash-course | course | bi | 15 | 22222 | Machine learning, Supervised learning, Artificial intelligence, Responsible AI
Machine learning guides and rules | developers.google.com/machine-learning/guides | documentation | ia | 10 | 22212 | Machine learning, Text analytics, Feature engineering
People + AI guidebook | pair.withgoogle.com/guidebook/ | documentation | bia | 6 | 22212 | Responsible AI, Explainable AI, UX design
TensorFlow tutorials and guide | www.tensorflow.org/learn | documentation | bia | 40 | 22222 | TensorFlow, Keras, Deep learning
@ fast.ai
Practical Deep Learning for Coders | course.fast.ai | course | ia | 70 | 22222 | Deep learning, PyTorch, Machine learning, Computer vision, Natural language processing
@ DeepLearning.AI
Machine Learning Specialization | www.coursera.org/specializations/machine-learning-introduction | course | bi | 90 | 21222 | Machine learning, Supervised learning, Unsupervised learning, Recommender systems
Short courses on language models | www.deeplearning.ai/short-courses/ | course | bia | 20 | 22222 | Large language models, Prompt engineering, Retrieval-augmented generation, LangChain, AI agents, LLM fine-tuning, Responsible AI
@ Aston Zhang and others
Dive into Deep Learning | d2l.ai | course | ia | 100 | 22222 | Deep learning, PyTorch, TensorFlow, Computer vision, Natural language processing, Convolutional neural networks, Recurrent neural networks, Transformers
@ Stanford University
CS229 Machine Learning notes and exercises | cs229.stanford.edu | documentation | a | 120 | 22122 | Machine learning, Supervised learning, Unsupervised learning
CS231n Deep Learning for Computer Vision | cs231n.stanford.edu | course | a | 120 | 22222 | Computer vision, Deep learning, Convolutional neural networks
CS224n Natural Language Processing with Deep Learning | web.stanford.edu/class/cs224n/ | course | a | 120 | 22222 | Natural language processing, Deep learning, Transformers, Large language models
Speech and Language Processing | web.stanford.edu/~jurafsky/slp3/ | documentation | ia | 80 | 22212 | Natural language processing, Speech recognition, Large language models, Machine translation
@ scikit-learn
User guide and tutorials | scikit-learn.org/stable/user_guide.html | documentation | bia | 40 | 22212 | scikit-learn, Machine learning, Supervised learning, Unsupervised learning, Feature engineering, Anomaly detection
@ Inria
scikit-learn MOOC | inria.github.io/scikit-learn-mooc/ | course | bi | 35 | 22222 | scikit-learn, Machine learning, Supervised learning
@ PyTorch Foundation
PyTorch tutorials | docs.pytorch.org/tutorials/ | course | bia | 40 | 22222 | PyTorch, Deep learning, Distributed training
PyTorch documentation | docs.pytorch.org/docs/stable/ | documentation | ia | 30 | 22212 | PyTorch, Deep learning
@ Keras
Keras code examples and guides | keras.io/guides/ | documentation | bia | 20 | 22222 | Keras, Deep learning
@ Hugging Face
LLM course | huggingface.co/learn/llm-course | course | bia | 40 | 22222 | Large language models, Natural language processing, Transformers, Hugging Face, LLM fine-tuning
Agents course | huggingface.co/learn/agents-course | course | ia | 30 | 22222 | AI agents, Large language models
Deep reinforcement learning course | huggingface.co/learn/deep-rl-course | course | ia | 40 | 22222 | Reinforcement learning
Documentation | huggingface.co/docs | documentation | bia | 40 | 22212 | Hugging Face, Transformers, Large language models, LLM fine-tuning, Natural language processing
@ LangChain
LangChain and LangGraph documentation | docs.langchain.com | documentation | bia | 20 | 22212 | LangChain, Retrieval-augmented generation, AI agents
@ OpenAI
Platform documentation and cookbook | cookbook.openai.com | documentation | bia | 15 | 22222 | OpenAI API, Prompt engineering, Large language models, Retrieval-augmented generation, AI agents
Spinning Up in Deep RL | spinningup.openai.com | course | ia | 40 | 22122 | Reinforcement learning
@ Prompting Guide
Prompt engineering guide | www.promptingguide.ai | documentation | bia | 12 | 12222 | Prompt engineering, Large language models, Retrieval-augmented generation, AI agents
@ Sutton and Barto
Reinforcement Learning: An Introduction | incompleteideas.net/book/the-book.html | book | ia | 120 | 22122 | Reinforcement learning
@ Christoph Molnar
Interpretable Machine Learning | christophm.github.io/interpretable-ml-book/ | documentation | ia | 25 | 22222 | Explainable AI, Machine learning
@ NVIDIA
CUDA documentation | docs.nvidia.com/cuda/ | documentation | ia | 40 | 22212 | CUDA, Efficient inference
Deep Learning Institute | www.nvidia.com/en-us/training/ | course | bia | 30 | 21222 | CUDA, Deep learning, Machine learning
@ OpenCV
OpenCV tutorials | docs.opencv.org/4.x/d9/df8/tutorial_root.html | documentation | bia | 30 | 22222 | OpenCV, Computer vision, Image processing
@ MLflow
MLflow documentation | mlflow.org/docs/latest/ | documentation | bia | 12 | 22212 | MLflow, MLOps
@ Made With ML
MLOps course | madewithml.com | course | ia | 40 | 12222 | MLOps, Machine learning
@ Explosion
Advanced NLP with spaCy | course.spacy.io/en/ | course | bi | 6 | 22222 | spaCy, Natural language processing
@ MIT
Introduction to Deep Learning | introtodeeplearning.com | video | ia | 25 | 22222 | Deep learning, Artificial intelligence, TensorFlow
@ University of Helsinki
Elements of AI | www.elementsofai.com | course | b | 30 | 22222 | Artificial intelligence, Machine learning, Responsible AI
Elements of AI (Deutsch) | www.elementsofai.de | course | b | 30 | 22222 | Artificial intelligence | de
@ NIST
AI Risk Management Framework | www.nist.gov/itl/ai-risk-management-framework | documentation | bia | 8 | 22202 | Responsible AI
Cybersecurity Framework | www.nist.gov/cyberframework | documentation | bia | 12 | 22202 | NIST framework, Information security, Security compliance, IT risk management
Computer Security Resource Center publications | csrc.nist.gov/publications | documentation | ia | 60 | 22202 | Cryptography, Security compliance, Identity and access management, Incident response, IT risk management, Zero trust
@ Amazon Web Services
AWS Skill Builder | skillbuilder.aws | course | bia | 60 | 22222 | AWS, Cloud computing, AWS certification, AWS Lambda, Amazon EC2, Amazon S3, Cloud architecture, Serverless architecture, AWS IAM
AWS documentation | docs.aws.amazon.com | documentation | bia | 80 | 22212 | AWS, AWS Lambda, Amazon EC2, Amazon S3, Amazon RDS, Amazon ECS, AWS CloudFormation, AWS IAM, Amazon CloudWatch, Amazon SQS, API Gateway, Step Functions, Amazon DynamoDB, Amazon Redshift, AWS Glue, Amazon SageMaker, Amazon Kinesis
AWS workshops | workshops.aws | practice | bia | 60 | 22222 | AWS, AWS Lambda, Amazon EC2, Amazon S3, Amazon ECS, Serverless architecture, Cloud computing, Amazon DynamoDB, AWS certification, Amazon SageMaker, AWS CloudFormation, Cloud architecture
AWS Well-Architected | aws.amazon.com/architecture/well-architected/ | documentation | ia | 15 | 22212 | AWS, Cloud architecture, System design, FinOps
@ Microsoft
Azure training | learn.microsoft.com/en-us/training/azure/ | course | bia | 80 | 22222 | Microsoft Azure, Cloud computing, Azure certification, Azure Functions, Azure DevOps, Azure Data Factory, Azure Kubernetes Service, Azure Machine Learning, Cloud architecture
Azure documentation | learn.microsoft.com/en-us/azure/ | documentation | bia | 80 | 22212 | Microsoft Azure, Azure Functions, Azure DevOps, Azure Data Factory, Azure Kubernetes Service, Azure Machine Learning, Azure Synapse, ARM templates, Cloud computing
Practice assessments for certifications | learn.microsoft.com/en-us/credentials/certifications/practice-assessments-for-microsoft-certifications | practice | bia | 10 | 22222 | Microsoft Azure, Azure certification, Microsoft certification, Power BI, Microsoft 365 administration, Azure DevOps, Windows Server
Microsoft Entra documentation | learn.microsoft.com/en-us/entra/ | documentation | bia | 25 | 22212 | Microsoft Entra ID, Identity and access management, Single sign-on, Multi-factor authentication
Windows Server documentation | learn.microsoft.com/en-us/windows-server/ | documentation | bia | 40 | 22212 | Windows Server, Active Directory, Hyper-V, Windows administration, DNS
Windows Server training | learn.microsoft.com/en-us/training/browse/?products=windows-server | course | bia | 30 | 22222 | Windows Server, Active Directory, Hyper-V, Windows administration
Microsoft 365 admin documentation | learn.microsoft.com/en-us/microsoft-365/admin/ | documentation | bia | 20 | 22212 | Microsoft 365 administration, Microsoft Exchange, Microsoft Teams
Microsoft Intune documentation | learn.microsoft.com/en-us/mem/intune/ | documentation | bia | 20 | 22212 | Microsoft Intune, Endpoint security
@ Google Cloud
Google Cloud documentation | cloud.google.com/docs | documentation | bia | 60 | 22212 | Google Cloud, Cloud Run, Google Kubernetes Engine, Cloud computing, Vertex AI
Google Cloud training | cloud.google.com/learn/training | course | bia | 60 | 22222 | Google Cloud, Cloud computing, Google Cloud certification, Google BigQuery, Vertex AI, Google Kubernetes Engine
Google Cloud codelabs | codelabs.developers.google.com | practice | bia | 30 | 22222 | Google Cloud, Cloud Run, Google Kubernetes Engine, Google Cloud certification, Cloud computing, Vertex AI
@ FinOps Foundation
FinOps framework | www.finops.org/framework/ | documentation | bia | 8 | 22212 | FinOps, Cloud computing
@ Docker
Docker documentation and workshop | docs.docker.com/get-started/ | course | bi | 12 | 22222 | Docker, Docker Compose, Containerisation
Docker reference | docs.docker.com/reference/ | documentation | ia | 15 | 22212 | Docker, Docker Compose, Containerisation
@ Killercoda
Interactive scenarios in the browser | killercoda.com | practice | bia | 25 | 12222 | Kubernetes, Docker, Linux, Linux command line, Certified Kubernetes Administrator, Terraform, Ansible, Containerisation, DevOps, Container orchestration
@ Cloud Native Computing Foundation
Kubernetes tutorials | kubernetes.io/docs/tutorials/ | course | bi | 15 | 22222 | Kubernetes, Container orchestration
Kubernetes documentation | kubernetes.io/docs/home/ | documentation | bia | 40 | 22212 | Kubernetes, Container orchestration, Certified Kubernetes Administrator
Helm documentation | helm.sh/docs/ | documentation | bia | 8 | 22212 | Helm, Kubernetes
Prometheus documentation | prometheus.io/docs/ | documentation | bia | 12 | 22212 | Prometheus, Observability
OpenTelemetry documentation | opentelemetry.io/docs/ | documentation | bia | 12 | 22212 | OpenTelemetry, Observability
Argo CD documentation | argo-cd.readthedocs.io/en/stable/ | documentation | bia | 8 | 22212 | Argo CD, CI/CD
@ Kelsey Hightower
Kubernetes The Hard Way | github.com/kelseyhightower/kubernetes-the-hard-way | practice | a | 20 | 22222 | Kubernetes, Certified Kubernetes Administrator
@ Linux Foundation
Free training courses | training.linuxfoundation.org/resources/ | course | bia | 40 | 22222 | Linux, Kubernetes, Cloud computing, DevOps, Open source contribution, Blockchain, Certified Kubernetes Administrator, System administration
@ HashiCorp
Terraform tutorials | developer.hashicorp.com/terraform/tutorials | course | bia | 25 | 22222 | Terraform, Infrastructure as code, Cloud computing
Terraform documentation | developer.hashicorp.com/terraform/docs | documentation | bia | 20 | 22212 | Terraform, Infrastructure as code
Vault tutorials and documentation | developer.hashicorp.com/vault | documentation | bia | 15 | 22222 | HashiCorp Vault
@ Red Hat
Ansible documentation | docs.ansible.com | documentation | bia | 20 | 22212 | Ansible, Configuration management, Infrastructure as code
Interactive labs | www.redhat.com/en/interactive-labs | practice | bia | 20 | 22222 | Ansible, Red Hat OpenShift, Red Hat Enterprise Linux, RHCSA, Linux, System administration
Red Hat Enterprise Linux documentation | docs.redhat.com/en/documentation/red_hat_enterprise_linux/ | documentation | bia | 40 | 22212 | Red Hat Enterprise Linux, RHCSA, Linux, System administration
Podman documentation | docs.podman.io | documentation | bia | 8 | 22212 | Podman, Containerisation
@ Jenkins project
Jenkins handbook and tutorials | www.jenkins.io/doc/ | documentation | bia | 20 | 22222 | Jenkins, CI/CD, DevOps
@ Google
Site Reliability Engineering books | sre.google/books/ | documentation | ia | 60 | 22112 | Site reliability engineering, Incident management, Observability, On-call, DevOps
SRE training and classroom exercises | sre.google/classroom/ | practice | ia | 12 | 22122 | Site reliability engineering, System design, Distributed systems
@ DORA
Capabilities and research on software delivery | dora.dev | documentation | bia | 8 | 22202 | DevOps, CI/CD, Platform engineering
@ PagerDuty
Incident response guide | response.pagerduty.com | documentation | bia | 6 | 22212 | Incident management, On-call, PagerDuty
@ F5
NGINX documentation | nginx.org/en/docs/ | documentation | bia | 12 | 22212 | Nginx, Web servers
@ William Shotts
The Linux Command Line | linuxcommand.org | course | bi | 30 | 22122 | Linux command line, Shell scripting, Linux
@ OverTheWire
Bandit and further wargames | overthewire.org/wargames/ | practice | bia | 30 | 12222 | Linux command line, Linux, Information security, Penetration testing, Shell scripting
@ SadServers
Broken Linux servers to repair | sadservers.com | practice | bia | 15 | 12222 | Linux, System administration, Site reliability engineering, Docker, DevOps, Debugging
@ Linux man-pages project
Manual pages | man7.org/linux/man-pages/ | documentation | ia | 30 | 22212 | Linux, Linux command line, Linux kernel development, C
@ Arch Linux
ArchWiki | wiki.archlinux.org | documentation | bia | 40 | 12222 | Linux, System administration, Linux command line
@ Debian
Debian Administrator's Handbook | debian-handbook.info | documentation | bia | 40 | 22122 | Debian, Linux, System administration, Ubuntu
@ Canonical
Ubuntu Server documentation | documentation.ubuntu.com/server/ | documentation | bia | 20 | 22212 | Ubuntu, Linux, System administration
@ Remzi and Andrea Arpaci-Dusseau
Operating Systems: Three Easy Pieces | pages.cs.wisc.edu/~remzi/OSTEP/ | book | ia | 80 | 22122 | Operating systems, Concurrent programming, Virtualization
@ Cisco
Networking Academy | www.netacad.com | course | bia | 140 | 22222 | Computer networking, CCNA, Cisco networking, Routing and switching, Information security, Network administration, Network security, IT support, Python, Linux, Internet of Things
Packet Tracer network simulator | www.netacad.com/cisco-packet-tracer | practice | bia | 20 | 22222 | Computer networking, CCNA, Cisco networking, Routing and switching, Network administration, TCP/IP, Local area networks
CCNA exam topics and community | learningnetwork.cisco.com/s/ccna | documentation | bia | 15 | 22212 | CCNA, Cisco networking, Routing and switching
@ Cloudflare
Learning Center | www.cloudflare.com/learning/ | documentation | bia | 20 | 22212 | Computer networking, DNS, TCP/IP, Network security, Content delivery networks, VPN, Firewalls, Zero trust, Web performance, Serverless architecture, Routing and switching, Network administration
@ Wireshark Foundation
User's guide and sample captures | www.wireshark.org/docs/ | documentation | bia | 15 | 22222 | Wireshark, Computer networking, TCP/IP, Network monitoring
@ Professor Messer
CompTIA A+, Network+ and Security+ videos | www.professormesser.com | video | bi | 60 | 12222 | CompTIA A+, CompTIA Network+, CompTIA Security+, Computer networking, IT support, Hardware troubleshooting, Information security, Network security
@ CompTIA
Exam objectives and practice questions | www.comptia.org/en-us/certifications/ | practice | bi | 15 | 22222 | CompTIA A+, CompTIA Network+, CompTIA Security+, IT support, Hardware troubleshooting
@ Google
IT Support professional certificate | grow.google/certificates/it-support/ | course | b | 120 | 20222 | IT support, Hardware troubleshooting, Computer networking, Operating systems, System administration
Cybersecurity professional certificate | grow.google/certificates/cybersecurity/ | course | b | 170 | 20222 | Information security, SIEM, Linux, Security operations, Incident response
Data analytics professional certificate | grow.google/certificates/data-analytics/ | course | b | 180 | 20222 | Data analysis, SQL, Tableau, R, Spreadsheets, Data visualization
Project management professional certificate | grow.google/certificates/project-management/ | course | b | 150 | 20222 | Project management, Scrum, Agile methods, Stakeholder management
UX design professional certificate | grow.google/certificates/ux-design/ | course | b | 200 | 20222 | UX design, Wireframing, UX prototyping, User research, Figma
@ PeopleCert
ITIL publications and sample papers | www.peoplecert.org/browse-certifications/it-governance-and-service-management | documentation | bia | 20 | 21222 | ITIL, ITIL certification, IT service management
@ ServiceNow
ServiceNow University | learning.servicenow.com | course | bia | 30 | 22222 | ServiceNow, IT service management, Ticketing systems
ServiceNow personal developer instance | developer.servicenow.com | practice | bia | 20 | 22222 | ServiceNow, IT service management
@ Splunk
Free courses and documentation | www.splunk.com/en_us/training.html | course | bia | 20 | 22222 | Splunk, SIEM, Observability, Security operations
@ OWASP
OWASP Top Ten | owasp.org/www-project-top-ten/ | documentation | bia | 6 | 22212 | Application security, Information security, Security awareness training, DevSecOps
Cheat Sheet Series | cheatsheetseries.owasp.org | documentation | bia | 20 | 22212 | Application security, Information security, OAuth, Cryptography, DevSecOps, Threat modelling
Web Security Testing Guide | owasp.org/www-project-web-security-testing-guide/ | documentation | ia | 25 | 22222 | Penetration testing, Security testing, Application security
Juice Shop | owasp.org/www-project-juice-shop/ | practice | bia | 20 | 22222 | Application security, Penetration testing, Security testing, Burp Suite
@ PortSwigger
Web Security Academy | portswigger.net/web-security | course | bia | 100 | 22222 | Application security, Penetration testing, Burp Suite, Security testing, Information security
@ TryHackMe
Guided rooms | tryhackme.com | practice | bia | 60 | 12222 | Information security, Penetration testing, Network security, Security operations, Linux, SIEM, Digital forensics, Incident response, Threat intelligence, Nmap, Metasploit, Malware analysis, Threat hunting, Kali Linux
@ Hack The Box
Hack The Box Academy | academy.hackthebox.com | course | bia | 80 | 12222 | Penetration testing, Information security, Network security, Security operations, Nmap, Metasploit, Incident response, Threat hunting, OSCP, Active Directory
@ Carnegie Mellon University
picoCTF | picoctf.org | practice | bi | 40 | 22222 | Information security, Cryptography, Digital forensics, Network security
@ Cryptopals
Crypto challenges | cryptopals.com | practice | ia | 40 | 12222 | Cryptography
@ Dan Boneh
Cryptography I | www.coursera.org/learn/crypto | course | ia | 45 | 21122 | Cryptography
@ MITRE
ATT&CK knowledge base | attack.mitre.org | documentation | bia | 20 | 22212 | Threat intelligence, Threat hunting, Security operations, Incident response, SIEM, Information security, Intrusion detection
@ CISA
Resources, advisories and exercises | www.cisa.gov/resources-tools | documentation | bia | 12 | 22212 | Information security, Security awareness training, Incident response, Vulnerability management, Network security, Business continuity
@ BSI
IT-Grundschutz | www.bsi.bund.de/DE/Themen/Unternehmen-und-Organisationen/Standards-und-Zertifizierung/IT-Grundschutz/it-grundschutz_node.html | documentation | bia | 40 | 22212 | Information security, ISO 27001, IT risk management, Security compliance | de
@ ISC2
Certified in Cybersecurity and CISSP outlines | www.isc2.org/certifications | documentation | bia | 12 | 22202 | CISSP, Information security
@ OffSec
Kali Linux documentation | www.kali.org/docs/ | documentation | bia | 12 | 22212 | Kali Linux, Penetration testing, OSCP
Metasploit Unleashed | www.offsec.com/metasploit-unleashed/ | course | bia | 25 | 22122 | Metasploit, Penetration testing, OSCP
@ Nmap project
Nmap reference guide | nmap.org/book/man.html | documentation | bia | 8 | 22212 | Nmap, Penetration testing, Network security
@ UK National Cyber Security Centre
Advice and guidance | www.ncsc.gov.uk/section/advice-guidance/all-topics | documentation | bia | 15 | 22202 | Information security, Network security, Security awareness training, Incident response, Cloud security
@ Prisma
Data guide: how databases work | www.prisma.io/dataguide | documentation | bia | 15 | 12222 | Databases, Relational databases, Database design, NoSQL, SQL, PostgreSQL, MySQL, MongoDB
@ Apache Software Foundation
Tomcat documentation | tomcat.apache.org | documentation | bia | 12 | 22211 | Apache Tomcat
@ Hasso-Plattner-Institut
openHPI: Kurse zu IT und Digitalem | open.hpi.de | course | bia | 40 | 22222 | Python, Databases, Cybersecurity, Machine learning | de
@ KI-Campus
Lernplattform für Künstliche Intelligenz | ki-campus.org | course | bi | 30 | 22222 | Artificial intelligence, Machine learning | de
@ France Université Numérique
FUN-MOOC: cours des universités | www.fun-mooc.fr | course | bia | 40 | 22222 | Python, Statistics, Machine learning, Project management | fr
@ iMooX
Freie Kurse der Hochschulen | imoox.at | course | bi | 30 | 22222 | Digital literacy, Programming, Artificial intelligence | de
@ Rheinwerk
Openbooks zu Java, C und Linux | openbook.rheinwerk-verlag.de | book | bi | 80 | 22022 | Java, C, Linux | de
`;
