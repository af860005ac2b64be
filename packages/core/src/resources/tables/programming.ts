/** Programming languages and the craft of software. Format: see `../readTable.ts`. */
export const programmingTable = String.raw`
@ Exercism
Python track | exercism.org/tracks/python | practice | bia | 60 | 12222 | Python
JavaScript track | exercism.org/tracks/javascript | practice | bia | 60 | 12222 | JavaScript
TypeScript track | exercism.org/tracks/typescript | practice | bia | 50 | 12222 | TypeScript
Java track | exercism.org/tracks/java | practice | bia | 60 | 12222 | Java, Object-oriented programming
C# track | exercism.org/tracks/csharp | practice | bia | 60 | 12222 | C#, .NET
C++ track | exercism.org/tracks/cpp | practice | bia | 50 | 12222 | C++
C track | exercism.org/tracks/c | practice | bia | 40 | 12222 | C
Go track | exercism.org/tracks/go | practice | bia | 60 | 12222 | Go
Rust track | exercism.org/tracks/rust | practice | bia | 60 | 12222 | Rust
Kotlin track | exercism.org/tracks/kotlin | practice | bia | 40 | 12222 | Kotlin
Swift track | exercism.org/tracks/swift | practice | bia | 40 | 12222 | Swift
Ruby track | exercism.org/tracks/ruby | practice | bia | 50 | 12222 | Ruby
PHP track | exercism.org/tracks/php | practice | bia | 40 | 12222 | PHP
Scala track | exercism.org/tracks/scala | practice | bia | 40 | 12222 | Scala, Functional programming
R track | exercism.org/tracks/r | practice | bia | 30 | 12222 | R
Julia track | exercism.org/tracks/julia | practice | bia | 40 | 12222 | Julia
Haskell track | exercism.org/tracks/haskell | practice | bia | 50 | 12222 | Haskell, Functional programming
Elixir track | exercism.org/tracks/elixir | practice | bia | 60 | 12222 | Elixir, Functional programming
Bash track | exercism.org/tracks/bash | practice | bia | 40 | 12222 | Shell scripting
PowerShell track | exercism.org/tracks/powershell | practice | bia | 30 | 12222 | PowerShell
Dart track | exercism.org/tracks/dart | practice | bia | 30 | 12222 | Dart
Perl track | exercism.org/tracks/perl5 | practice | bia | 40 | 12222 | Perl
Lua track | exercism.org/tracks/lua | practice | bia | 40 | 12222 | Lua
Clojure track | exercism.org/tracks/clojure | practice | bia | 40 | 12222 | Clojure, Functional programming
F# track | exercism.org/tracks/fsharp | practice | bia | 40 | 12222 | F#, Functional programming
COBOL track | exercism.org/tracks/cobol | practice | bia | 30 | 12222 | COBOL
SQLite track | exercism.org/tracks/sqlite | practice | bia | 20 | 12222 | SQLite, SQL
@ Codewars
Kata in many languages | www.codewars.com | practice | bia | 60 | 12222 | Programming, Python, JavaScript, TypeScript, Java, C#, C++, C, Go, Rust, Kotlin, Swift, Ruby, PHP, Scala, R, Julia, Haskell, Elixir, Shell scripting, PowerShell, Dart, Perl, Lua, Clojure, F#, COBOL, SQL, Algorithms and data structures, Visual Basic, Fortran, OCaml, Erlang, Groovy
@ HackerRank
Coding challenges | www.hackerrank.com/domains | practice | bia | 60 | 12122 | Programming, Python, Java, C++, C, SQL, Algorithms and data structures, Shell scripting, Regular expressions, Functional programming
@ LeetCode
Problems with discussion | leetcode.com/problemset/ | practice | bia | 100 | 21222 | Algorithms and data structures, Programming, SQL
@ Project Euler
Mathematical programming problems | projecteuler.net | practice | ia | 80 | 12122 | Programming, Algorithms and data structures, Discrete mathematics
@ Advent of Code
Yearly programming puzzles | adventofcode.com | practice | bia | 50 | 12222 | Programming, Algorithms and data structures, Problem solving
@ roadmap.sh
Developer roadmaps and guides | roadmap.sh | documentation | bia | 10 | 12212 | Programming, Python, JavaScript, TypeScript, Java, C++, Go, Rust, Kotlin, PHP, SQL, React, Angular, Vue.js, Node.js, Next.js, Spring Boot, ASP.NET, Laravel, Ruby on Rails, Django, Front-end development, Back-end development, Full-stack development, DevOps, Docker, Kubernetes, Terraform, AWS, Linux, System design, Software architecture, Algorithms and data structures, Design patterns, Git, API development, Android development, iOS development, React Native, Flutter, PostgreSQL, MongoDB, Redis, GraphQL, Machine learning, MLOps, Data engineering, Data analysis, Information security, Blockchain, Game development, Product management, UX design, Technical writing, Prompt engineering, AI agents, Software testing
@ Python Software Foundation
The Python Tutorial | docs.python.org/3/tutorial/ | course | bi | 20 | 22212 | Python, Programming
Python documentation | docs.python.org/3/ | documentation | bia | 30 | 22212 | Python, Unit testing
@ University of Helsinki
Python Programming MOOC | programming-25.mooc.fi | course | bi | 140 | 22222 | Python, Programming
Java Programming MOOC | java-programming.mooc.fi | course | bi | 140 | 22222 | Java, Object-oriented programming, Programming
Full Stack Open | fullstackopen.com/en/ | course | ia | 200 | 22222 | React, Node.js, JavaScript, TypeScript, Redux, GraphQL, React Native, CI/CD, Docker, Express.js, Full-stack development, Web development, REST APIs, End-to-end testing, MongoDB
DevOps with Docker | courses.mooc.fi/org/uh-cs/courses/devops-with-docker | course | bi | 40 | 22222 | Docker, Docker Compose, DevOps, Containerisation
@ Harvard University
CS50x Introduction to Computer Science | cs50.harvard.edu/x/ | course | bi | 120 | 22222 | Programming, C, Python, SQL, Algorithms and data structures, HTML, CSS, JavaScript, Software development
CS50P Programming with Python | cs50.harvard.edu/python/ | course | b | 60 | 22222 | Python, Unit testing, Regular expressions, Object-oriented programming
CS50 Web Programming | cs50.harvard.edu/web/ | course | ia | 100 | 22222 | Django, JavaScript, Web development, SQL, Git, HTML, CSS, Back-end development, React, CI/CD
CS50 Artificial Intelligence with Python | cs50.harvard.edu/ai/ | course | ia | 70 | 22222 | Artificial intelligence, Machine learning, Python, Natural language processing
CS50 Introduction to Databases with SQL | cs50.harvard.edu/sql/ | course | bi | 50 | 22222 | SQL, Databases, SQLite, Database design, PostgreSQL, MySQL
CS50 Introduction to Cybersecurity | cs50.harvard.edu/cybersecurity/ | course | b | 25 | 22212 | Information security, Network security, Cryptography
CS50 Introduction to Programming with R | cs50.harvard.edu/r/ | course | bi | 40 | 22222 | R, Data analysis
CS50 Game Development | cs50.harvard.edu/games/ | course | ia | 100 | 22122 | Game development, Unity, Lua, Gameplay programming
@ freeCodeCamp
Curriculum with certificates | www.freecodecamp.org/learn/ | course | bi | 300 | 12222 | HTML, CSS, JavaScript, Responsive design, Web development, Front-end development, Back-end development, React, Node.js, Python, SQL, Data visualization, D3.js, Web accessibility, Information security, Algorithms and data structures
YouTube channel: full courses | www.youtube.com/@freecodecamp | video | bia | 100 | 12222 | Programming, Python, JavaScript, TypeScript, Java, C++, C#, Go, Rust, SQL, React, Angular, Vue.js, Next.js, Node.js, Django, Flask, FastAPI, Docker, Kubernetes, Terraform, AWS, Microsoft Azure, Google Cloud, Linux, Git, Machine learning, Deep learning, PyTorch, TensorFlow, Data analysis, Data engineering, Information security, Penetration testing, Flutter, React Native, Android development, iOS development, Swift, Kotlin, Unity, Unreal Engine, PHP, Laravel, Ruby on Rails, Spring Boot, ASP.NET, PostgreSQL, MongoDB, GraphQL, System design, CI/CD, DevOps, AWS certification, Azure certification, Computer networking, Game development, Large language models, LangChain, Prompt engineering, Microsoft Excel, Power BI, Tableau, Blockchain, Solidity, HTML, CSS, Tailwind CSS, Design patterns, Algorithms and data structures
Responsive Web Design certification | www.freecodecamp.org/learn/2022/responsive-web-design/ | practice | b | 100 | 12222 | HTML, CSS, Responsive design, Web accessibility
@ MIT OpenCourseWare
Introduction to Computer Science and Programming in Python | ocw.mit.edu/courses/6-0001-introduction-to-computer-science-and-programming-in-python-fall-2016/ | course | b | 90 | 22122 | Python, Programming, Algorithms and data structures
Introduction to Algorithms | ocw.mit.edu/courses/6-006-introduction-to-algorithms-spring-2020/ | video | ia | 120 | 22222 | Algorithms and data structures
Mathematics for Computer Science | ocw.mit.edu/courses/6-042j-mathematics-for-computer-science-fall-2010/ | course | ia | 120 | 22122 | Discrete mathematics, Probability theory
The Missing Semester of Your CS Education | missing.csail.mit.edu | course | bi | 25 | 22222 | Linux command line, Shell scripting, Git, Debugging, Version control
@ Princeton University
Algorithms, 4th edition: booksite | algs4.cs.princeton.edu/home/ | documentation | ia | 60 | 22222 | Algorithms and data structures, Java
@ VisuAlgo
Algorithms seen at work | visualgo.net/en | practice | bi | 15 | 22212 | Algorithms and data structures
@ Mozilla
JavaScript Guide | developer.mozilla.org/en-US/docs/Web/JavaScript/Guide | documentation | bi | 25 | 22212 | JavaScript
JavaScript reference | developer.mozilla.org/en-US/docs/Web/JavaScript/Reference | documentation | ia | 30 | 22212 | JavaScript
@ Ilya Kantor
The Modern JavaScript Tutorial | javascript.info | course | bia | 80 | 12222 | JavaScript, Web development, Front-end development
@ Microsoft
TypeScript Handbook | www.typescriptlang.org/docs/handbook/intro.html | documentation | bia | 20 | 22212 | TypeScript
C# documentation | learn.microsoft.com/en-us/dotnet/csharp/ | documentation | bia | 40 | 22212 | C#
.NET learning paths | learn.microsoft.com/en-us/training/dotnet/ | course | bia | 60 | 22222 | .NET, C#, ASP.NET, Blazor, Entity Framework, Visual Studio
ASP.NET Core documentation | learn.microsoft.com/en-us/aspnet/core/ | documentation | bia | 40 | 22212 | ASP.NET, .NET, Blazor, REST APIs
Entity Framework documentation | learn.microsoft.com/en-us/ef/ | documentation | bia | 20 | 22212 | Entity Framework, Object-relational mapping
PowerShell documentation | learn.microsoft.com/en-us/powershell/ | documentation | bia | 30 | 22212 | PowerShell, Windows administration
Visual Studio Code documentation | code.visualstudio.com/docs | documentation | bia | 10 | 22212 | Visual Studio Code, Integrated development environments, Debugging
Office VBA reference | learn.microsoft.com/en-us/office/vba/api/overview/ | documentation | bia | 25 | 22212 | VBA
@ Oracle
Dev.java: learn Java | dev.java/learn/ | course | bia | 50 | 22212 | Java, Object-oriented programming
Java SE documentation | docs.oracle.com/en/java/ | documentation | bia | 40 | 22211 | Java
@ The Go Authors
A Tour of Go | go.dev/tour/ | course | bi | 10 | 22222 | Go
Go documentation | go.dev/doc/ | documentation | bia | 25 | 22212 | Go, Concurrent programming
@ Rust project
The Rust Programming Language | doc.rust-lang.org/book/ | course | bia | 50 | 22222 | Rust
Rustlings | rustlings.rust-lang.org | practice | bi | 15 | 22222 | Rust
Rust standard library | doc.rust-lang.org/std/ | documentation | ia | 30 | 22212 | Rust, Concurrent programming
@ JetBrains
Kotlin documentation | kotlinlang.org/docs/home.html | documentation | bia | 30 | 22212 | Kotlin, Kotlin Multiplatform, Ktor
Kotlin Koans | play.kotlinlang.org/koans/overview | practice | bi | 10 | 22222 | Kotlin
IntelliJ IDEA documentation | www.jetbrains.com/help/idea/ | documentation | bia | 10 | 22212 | IntelliJ IDEA, Integrated development environments, Debugging
@ Apple
The Swift Programming Language | docs.swift.org/swift-book/ | documentation | bia | 40 | 22212 | Swift
Develop in Swift tutorials | developer.apple.com/tutorials/develop-in-swift | course | bi | 40 | 22222 | Swift, iOS development, Xcode, SwiftUI
Apple developer documentation | developer.apple.com/documentation/ | documentation | bia | 40 | 22212 | iOS development, SwiftUI, Xcode, Swift, Mobile development
@ Stanford University
CS193p Developing Applications for iOS | cs193p.stanford.edu | video | ia | 60 | 22222 | iOS development, SwiftUI, Swift
@ Ruby community
Ruby documentation | www.ruby-lang.org/en/documentation/ | documentation | bia | 25 | 22212 | Ruby
@ PHP project
PHP Manual | www.php.net/manual/en/ | documentation | bia | 30 | 22212 | PHP
@ Scala Center
Scala documentation and tour | docs.scala-lang.org | documentation | bia | 30 | 22212 | Scala, Functional programming
@ cppreference
C and C++ reference | en.cppreference.com | documentation | ia | 40 | 22212 | C++, C
@ Learn C++
LearnCpp tutorials | www.learncpp.com | course | bia | 120 | 12222 | C++, Object-oriented programming
@ Standard C++ Foundation
C++ Core Guidelines | isocpp.github.io/CppCoreGuidelines/CppCoreGuidelines | documentation | ia | 30 | 22212 | C++, Clean code
@ Beej
Beej's Guides to C and network programming | beej.us/guide/ | course | bia | 30 | 12222 | C, TCP/IP
@ R Core Team
R manuals | cran.r-project.org/manuals.html | documentation | ia | 30 | 22211 | R
@ Hadley Wickham
R for Data Science | r4ds.hadley.nz | course | bi | 60 | 22222 | R, Data analysis, Data visualization, Exploratory data analysis
Advanced R | adv-r.hadley.nz | documentation | a | 60 | 22222 | R, Functional programming
@ JuliaLang
Julia documentation | docs.julialang.org/en/v1/ | documentation | bia | 30 | 22212 | Julia
@ Haskell.org
Haskell documentation | www.haskell.org/documentation/ | documentation | bia | 40 | 22212 | Haskell, Functional programming
@ Elixir team
Elixir getting started and reference | elixir-lang.org/docs.html | documentation | bia | 25 | 22212 | Elixir
@ Google
Dart documentation | dart.dev/docs | documentation | bia | 20 | 22212 | Dart
@ Perl community
Learn Perl and Perldoc | perldoc.perl.org | documentation | bia | 25 | 22212 | Perl
@ Lua.org
Lua documentation | www.lua.org/docs.html | documentation | bia | 20 | 22112 | Lua
@ Clojure team
Clojure guides and reference | clojure.org/guides/getting_started | documentation | bia | 25 | 22212 | Clojure
@ MathWorks
MATLAB Academy self-paced courses | matlabacademy.mathworks.com | course | bia | 30 | 22222 | MATLAB, Simulink, Signal processing, Machine learning, Image processing, Control engineering
MATLAB documentation | www.mathworks.com/help/matlab/ | documentation | bia | 40 | 22212 | MATLAB, Numerical analysis
Simulink documentation | www.mathworks.com/help/simulink/ | documentation | bia | 30 | 22212 | Simulink, Control engineering
MATLAB Cody problems | www.mathworks.com/matlabcentral/cody/ | practice | bia | 30 | 22222 | MATLAB
@ Fortran-lang
Learn Fortran | fortran-lang.org/learn/ | documentation | bia | 20 | 22212 | Fortran
@ Open Mainframe Project
COBOL programming course | openmainframeproject.org/projects/cobol-programming-course/ | course | bi | 40 | 22222 | COBOL, Mainframe
@ IBM
z/OS learning and Z Xplore | www.ibm.com/products/z/resources/zxplore | practice | bia | 40 | 22222 | Mainframe, COBOL
@ RegexOne
Interactive regular expressions lessons | regexone.com | practice | b | 3 | 12122 | Regular expressions
@ regex101
Regular expressions with explanations | regex101.com | practice | bia | 5 | 12222 | Regular expressions
@ Greg Wooledge and others
BashGuide | mywiki.wooledge.org/BashGuide | documentation | bia | 15 | 12222 | Shell scripting
@ GNU project
Bash reference manual | www.gnu.org/software/bash/manual/ | documentation | ia | 20 | 22212 | Shell scripting, Linux command line
GNU Make manual | www.gnu.org/software/make/manual/ | documentation | bia | 15 | 22112 | Make, Build tools
@ Git project
Pro Git | git-scm.com/book/en/v2 | documentation | bia | 20 | 22222 | Git, Version control
Pro Git (Deutsch) | git-scm.com/book/de/v2 | documentation | bia | 20 | 22222 | Git, Version control | de
@ Learn Git Branching
Git by visual puzzles | learngitbranching.js.org | practice | bi | 6 | 12222 | Git, Version control
@ GitHub
GitHub Skills | skills.github.com | practice | bia | 15 | 22222 | GitHub, Git, GitHub Actions, Version control, Code review, CI/CD
GitHub documentation | docs.github.com/en | documentation | bia | 20 | 22212 | GitHub, GitHub Actions, Git, Code review, CI/CD, Open source contribution
@ Atlassian
Git tutorials | www.atlassian.com/git/tutorials | course | bia | 12 | 22212 | Git, Version control, Bitbucket
Agile Coach | www.atlassian.com/agile | documentation | bia | 12 | 22212 | Agile methods, Scrum, Kanban, User stories, Product management, Project management
Jira guides | www.atlassian.com/software/jira/guides | documentation | bia | 8 | 22212 | Atlassian Jira, Bug tracking
Atlassian University | university.atlassian.com | course | bia | 12 | 22212 | Atlassian Jira, Atlassian Confluence
@ GitLab
GitLab documentation | docs.gitlab.com | documentation | bia | 20 | 22212 | GitLab, GitLab CI, CI/CD, DevOps
@ Refactoring.Guru
Design patterns and refactoring | refactoring.guru | documentation | bia | 25 | 12222 | Design patterns, Clean code, Object-oriented programming, Software architecture
@ Martin Fowler
Articles on software design | martinfowler.com | documentation | ia | 30 | 22212 | Software architecture, Microservices, Design patterns, Clean code, CI/CD, Domain-driven design, Event-driven architecture, Test-driven development, Legacy modernisation
@ Google
Software Engineering at Google | abseil.io/resources/swe-book | book | ia | 25 | 22112 | Software development, Code review, Unit testing, Software architecture
Engineering practices: code review | google.github.io/eng-practices/ | documentation | bia | 3 | 22212 | Code review
Google for Developers: technical writing courses | developers.google.com/tech-writing | course | bia | 10 | 22222 | Technical writing, Software documentation, Technical documentation
@ Write the Docs
Documentation guide | www.writethedocs.org/guide/ | documentation | bia | 8 | 22212 | Technical writing, Software documentation, Technical documentation
@ Diátaxis
A way of thinking about documentation | diataxis.fr | documentation | bia | 4 | 22212 | Technical writing, Software documentation, Technical documentation
@ Donne Martin
The System Design Primer | github.com/donnemartin/system-design-primer | documentation | ia | 40 | 12122 | System design, Distributed systems, Software architecture
@ Microsoft
Cloud design patterns | learn.microsoft.com/en-us/azure/architecture/patterns/ | documentation | ia | 15 | 22212 | System design, Software architecture, Microservices, Cloud architecture, Distributed systems, Event-driven architecture
@ Chris Richardson
Microservices patterns | microservices.io | documentation | bia | 12 | 22212 | Microservices, Software architecture, Event-driven architecture
@ MIT
6.5840 Distributed Systems: lectures and labs | pdos.csail.mit.edu/6.824/ | course | a | 120 | 22222 | Distributed systems, Go, System design
@ Adam Wiggins
The Twelve-Factor App | 12factor.net | documentation | bia | 2 | 22112 | Software architecture, Back-end development, DevOps
@ Nisan and Schocken
Nand to Tetris | www.nand2tetris.org | course | bia | 100 | 22222 | Digital electronics, Compiler design, Assembly language, Operating systems
@ Robert Nystrom
Crafting Interpreters | craftinginterpreters.com | course | ia | 60 | 12222 | Compiler design, Java, C
Game Programming Patterns | gameprogrammingpatterns.com | documentation | ia | 20 | 22112 | Game development, Design patterns, Gameplay programming, C++
@ Ken Schwaber and Jeff Sutherland
The Scrum Guide | scrumguides.org | documentation | bia | 1 | 22212 | Scrum, Agile methods, Certified ScrumMaster, Certified Scrum Product Owner
@ Scrum.org
Open assessments | www.scrum.org/open-assessments | practice | bia | 3 | 22222 | Scrum, Agile methods, Kanban, Certified ScrumMaster, Certified Scrum Product Owner, SAFe
Learning series and resources | www.scrum.org/resources | course | bia | 12 | 22212 | Scrum, Agile methods, Kanban, User stories, Certified ScrumMaster, Certified Scrum Product Owner, Product management
@ Agile Alliance
Agile glossary and manifesto guide | agilealliance.org/agile101/ | documentation | bia | 5 | 22212 | Agile methods, User stories, Extreme programming, Kanban
@ Kanban University
The Official Guide to the Kanban Method | kanban.university/kanban-guide/ | documentation | bia | 2 | 22212 | Kanban
@ Applitools
Test Automation University | testautomationu.applitools.com | course | bia | 60 | 12222 | Test automation, Software testing, Selenium, Cypress, Playwright, Unit testing, API testing, JUnit, Appium, Performance testing, End-to-end testing
@ Selenium project
Selenium documentation | www.selenium.dev/documentation/ | documentation | bia | 20 | 22212 | Selenium, Test automation, End-to-end testing
@ Microsoft
Playwright documentation | playwright.dev/docs/intro | documentation | bia | 12 | 22212 | Playwright, Test automation, End-to-end testing
@ Cypress
Learn Cypress and documentation | docs.cypress.io | documentation | bia | 15 | 22212 | Cypress, Test automation, End-to-end testing
Real World Testing with Cypress | learn.cypress.io | course | bi | 10 | 22222 | Cypress, Test automation, End-to-end testing, Software testing
@ Practice Software Testing
The Toolshop: a site to test | practicesoftwaretesting.com | practice | bia | 15 | 12222 | Selenium, Playwright, Cypress, Test automation, Software testing, API testing, End-to-end testing, Exploratory testing, Accessibility testing
@ ISTQB
Foundation Level syllabus and sample exams | www.istqb.org/certifications/ | practice | bia | 25 | 22222 | Software testing, Test planning, Regression testing, User acceptance testing
@ Ministry of Testing
Software testing community and articles | www.ministryoftesting.com | documentation | bia | 20 | 22202 | Software testing, Exploratory testing, Test planning, Test automation, Usability testing
@ JUnit team
JUnit user guide | docs.junit.org | documentation | bia | 8 | 22212 | JUnit, Unit testing, Integration testing
@ pytest
pytest documentation | docs.pytest.org | documentation | bia | 8 | 22212 | pytest, Unit testing, Test-driven development
@ OpenJS Foundation
Jest documentation | jestjs.io/docs/getting-started | documentation | bia | 6 | 22212 | Jest, Unit testing, Test-driven development
@ Apache Software Foundation
JMeter user manual | jmeter.apache.org/usermanual/ | documentation | bia | 10 | 22212 | Apache JMeter, Performance testing
Maven documentation | maven.apache.org/guides/ | documentation | bia | 10 | 22212 | Apache Maven, Build tools
@ Gradle
Gradle user manual and training | docs.gradle.org | documentation | bia | 12 | 22212 | Gradle, Build tools
@ Kitware
CMake tutorial and reference | cmake.org/cmake/help/latest/ | documentation | bia | 12 | 22212 | CMake, Build tools
@ Postman
Postman Academy | academy.postman.com | course | bia | 10 | 22222 | Postman, API testing, REST APIs, API development
Postman Learning Center | learning.postman.com | documentation | bia | 10 | 22212 | Postman, API testing, REST APIs
@ OpenAPI Initiative
OpenAPI learning pages | learn.openapis.org | documentation | bia | 6 | 22212 | OpenAPI, REST APIs, API development
@ Microsoft
REST API guidelines | github.com/microsoft/api-guidelines | documentation | ia | 5 | 22212 | REST APIs, API development, OpenAPI
@ HTTPBin
Request and response practice service | httpbin.org | practice | bia | 2 | 12122 | REST APIs, API testing, API development
@ JSONPlaceholder
A free practice API | jsonplaceholder.typicode.com | practice | bia | 3 | 12122 | REST APIs, API development, Postman, Ajax
@ GraphQL Foundation
Learn GraphQL | graphql.org/learn/ | course | bia | 6 | 22212 | GraphQL, API development
@ gRPC authors
gRPC documentation | grpc.io/docs/ | documentation | bia | 8 | 22212 | gRPC, API development
@ Aaron Parecki
OAuth 2.0 Simplified | www.oauth.com | documentation | bia | 8 | 22212 | OAuth, Identity and access management
@ Object Management Group
UML resources | www.uml.org | documentation | bia | 8 | 22112 | UML
@ Ethereum Foundation
Ethereum developer documentation | ethereum.org/en/developers/docs/ | documentation | bia | 25 | 22212 | Blockchain, Solidity
Solidity documentation | docs.soliditylang.org | documentation | bia | 20 | 22212 | Solidity, Blockchain
@ CryptoZombies
Learn Solidity by building a game | cryptozombies.io | practice | bi | 15 | 12222 | Solidity, Blockchain
@ OpenZeppelin
Ethernaut security puzzles | ethernaut.openzeppelin.com | practice | ia | 20 | 22222 | Solidity, Blockchain
@ Microsoft
Visual Basic documentation | learn.microsoft.com/en-us/dotnet/visual-basic/ | documentation | bia | 20 | 22212 | Visual Basic
Visual Studio documentation | learn.microsoft.com/en-us/visualstudio/ | documentation | bia | 15 | 22212 | Visual Studio, Integrated development environments, Debugging
@ Exercism
@ Atlassian
Jira support | support.atlassian.com/jira-software-cloud/ | documentation | bia | 12 | 22212 | Atlassian Jira
Confluence support | support.atlassian.com/confluence-cloud/ | documentation | bia | 8 | 22212 | Atlassian Confluence
Confluence guides | www.atlassian.com/software/confluence/resources/guides | documentation | bia | 6 | 22212 | Atlassian Confluence
@ Exercism
Visual Basic exercises: sources of the track | github.com/exercism/vbnet | practice | bia | 20 | 12221 | Visual Basic
`;
