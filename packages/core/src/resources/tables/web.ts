/** Web, mobile and game development. Format: see `../readTable.ts`. */
export const webTable = String.raw`
@ Mozilla
Learn web development | developer.mozilla.org/en-US/docs/Learn_web_development | course | bi | 80 | 22222 | HTML, CSS, JavaScript, Web development, Front-end development, Web accessibility, Responsive design
HTML reference | developer.mozilla.org/en-US/docs/Web/HTML | documentation | bia | 20 | 22212 | HTML, Web components
CSS reference | developer.mozilla.org/en-US/docs/Web/CSS | documentation | bia | 30 | 22212 | CSS, Responsive design
Web APIs reference | developer.mozilla.org/en-US/docs/Web/API | documentation | ia | 30 | 22212 | Web development, Front-end development, WebSockets, WebRTC, WebGL, SVG, Web components, Progressive web apps
Accessibility on MDN | developer.mozilla.org/en-US/docs/Web/Accessibility | documentation | bia | 10 | 22212 | Web accessibility, Accessibility testing
@ Google
web.dev courses: HTML, CSS, accessibility, performance, forms, PWA | web.dev/learn | course | bia | 60 | 22222 | HTML, CSS, JavaScript, Web accessibility, Web performance, Responsive design, Progressive web apps, Web development, Front-end development
Chrome DevTools documentation | developer.chrome.com/docs/devtools | documentation | bia | 12 | 22212 | Web performance, Debugging, Front-end development, Web development, Performance profiling
@ Frontend Mentor
Front-end challenges with designs | www.frontendmentor.io/challenges | practice | bia | 60 | 12222 | HTML, CSS, JavaScript, TypeScript, React, Vue.js, Angular, Svelte, Next.js, Tailwind CSS, Sass, Bootstrap, Responsive design, Front-end development, Web accessibility, Web development
@ The Odin Project
Full-stack curriculum | www.theodinproject.com | course | bi | 400 | 12222 | HTML, CSS, JavaScript, React, Node.js, Express.js, Git, Ruby, Ruby on Rails, Web development, Front-end development, Full-stack development, Back-end development
@ W3C
Web Content Accessibility Guidelines: how to meet | www.w3.org/WAI/WCAG22/quickref/ | documentation | ia | 12 | 22212 | Web accessibility, Accessibility testing
WAI fundamentals and tutorials | www.w3.org/WAI/fundamentals/ | course | bia | 12 | 22212 | Web accessibility, Accessibility testing, UX design
ARIA Authoring Practices Guide | www.w3.org/WAI/ARIA/apg/ | documentation | ia | 12 | 22212 | Web accessibility, Front-end development
@ Deque
axe rules and accessibility guidance | dequeuniversity.com/rules/axe/ | documentation | bia | 6 | 22212 | Accessibility testing, Web accessibility
@ Flexbox Froggy
CSS layout game | flexboxfroggy.com | practice | b | 1 | 12122 | CSS, Responsive design
@ CSS Battle
CSS challenges | cssbattle.dev | practice | bia | 20 | 12222 | CSS
@ RealWorld
The same application in many frameworks | github.com/gothinkster/realworld | practice | ia | 30 | 12122 | React, Angular, Vue.js, Svelte, Node.js, Express.js, NestJS, Django, FastAPI, Spring Boot, Laravel, Ruby on Rails, ASP.NET, Full-stack development, Back-end development, REST APIs, Next.js, Nuxt, Symfony, Flask
@ CodeCrafters
Programmer project tutorials (build your own X) | github.com/codecrafters-io/build-your-own-x | practice | bia | 60 | 12222 | Programming, Software development, Git, Docker, Databases, Operating systems, Back-end development, Computer networking
@ Meta
React: learn | react.dev/learn | course | bi | 20 | 22222 | React
React: reference | react.dev/reference/react | documentation | ia | 15 | 22212 | React
React Native documentation | reactnative.dev/docs/getting-started | documentation | bia | 20 | 22212 | React Native, Mobile development
@ Expo
Expo tutorial and documentation | docs.expo.dev | course | bia | 15 | 22222 | React Native, Mobile development
@ Redux team
Redux essentials and documentation | redux.js.org | documentation | bia | 10 | 22212 | Redux
@ Vercel
Learn Next.js | nextjs.org/learn | course | bi | 15 | 22222 | Next.js, React
Next.js documentation | nextjs.org/docs | documentation | bia | 20 | 22212 | Next.js
@ Vue team
Vue guide | vuejs.org/guide/introduction.html | documentation | bia | 20 | 22212 | Vue.js
Vue tutorial | vuejs.org/tutorial/ | course | b | 4 | 22222 | Vue.js
Nuxt documentation | nuxt.com/docs | documentation | bia | 12 | 22212 | Nuxt, Vue.js
@ Angular team
Angular tutorials | angular.dev/tutorials | course | bi | 15 | 22222 | Angular
Angular documentation | angular.dev/overview | documentation | bia | 30 | 22212 | Angular, RxJS
@ Svelte team
Svelte tutorial | svelte.dev/tutorial | course | bia | 12 | 22222 | Svelte
Svelte documentation | svelte.dev/docs | documentation | bia | 10 | 22212 | Svelte
@ OpenJS Foundation
Node.js: learn | nodejs.org/en/learn | course | bi | 15 | 22212 | Node.js, Back-end development
Node.js API documentation | nodejs.org/api/ | documentation | ia | 20 | 22212 | Node.js
NodeSchool workshops | nodeschool.io | practice | bi | 20 | 12122 | Node.js, JavaScript, npm
Express documentation | expressjs.com | documentation | bia | 8 | 22212 | Express.js, Back-end development
Electron documentation | www.electronjs.org/docs/latest/ | documentation | bia | 15 | 22212 | Electron, Desktop application development
webpack documentation | webpack.js.org/concepts/ | documentation | bia | 8 | 22212 | Webpack
@ NestJS
NestJS documentation | docs.nestjs.com | documentation | bia | 20 | 22212 | NestJS, Node.js
@ Vite team
Vite guide | vite.dev/guide/ | documentation | bia | 5 | 22212 | Vite
@ Tailwind Labs
Tailwind CSS documentation | tailwindcss.com/docs | documentation | bia | 10 | 22212 | Tailwind CSS, CSS
@ Bootstrap team
Bootstrap documentation | getbootstrap.com/docs/ | documentation | bia | 8 | 22212 | Bootstrap
@ Sass team
Sass guide and documentation | sass-lang.com/guide/ | documentation | bia | 5 | 22212 | Sass
@ Observable
D3 documentation and gallery | d3js.org | documentation | bia | 20 | 22212 | D3.js, Data visualization
@ three.js
Three.js manual and examples | threejs.org/manual/ | documentation | bia | 20 | 22212 | Three.js, WebGL, Graphics programming
@ Django Software Foundation
Django tutorial | docs.djangoproject.com/en/stable/intro/tutorial01/ | course | b | 8 | 22222 | Django, Python
Django documentation | docs.djangoproject.com/en/stable/ | documentation | bia | 30 | 22212 | Django, Back-end development
@ Django Girls
Django Girls tutorial | tutorial.djangogirls.org/en/ | course | b | 12 | 22222 | Django, Python, HTML
@ Encode
Django REST framework | www.django-rest-framework.org | documentation | bia | 12 | 22212 | Django REST framework, Django, REST APIs
@ Pallets
Flask documentation and tutorial | flask.palletsprojects.com | documentation | bia | 10 | 22212 | Flask, Python
@ Miguel Grinberg
The Flask Mega-Tutorial | blog.miguelgrinberg.com/post/the-flask-mega-tutorial-part-i-hello-world | course | bia | 40 | 12222 | Flask, Python, SQLAlchemy, Back-end development
@ FastAPI
FastAPI tutorial and reference | fastapi.tiangolo.com | course | bia | 15 | 22222 | FastAPI, REST APIs, Python, API development
@ Spring
Spring guides | spring.io/guides | course | bi | 20 | 22222 | Spring Boot, Spring Framework, Java, REST APIs
Spring Boot reference | docs.spring.io/spring-boot/ | documentation | bia | 25 | 22212 | Spring Boot, Java, Back-end development
Spring Framework reference | docs.spring.io/spring-framework/reference/ | documentation | bia | 40 | 22212 | Spring Framework, Java
Spring Academy | spring.academy | course | bia | 30 | 22222 | Spring Boot, Spring Framework
@ Baeldung
Java and Spring guides | www.baeldung.com | documentation | bia | 40 | 12222 | Java, Spring Boot, Spring Framework, Hibernate, JUnit, Apache Maven
@ Hibernate
Hibernate documentation | hibernate.org/orm/documentation/ | documentation | bia | 20 | 22212 | Hibernate, Object-relational mapping
@ Laravel
Laravel Bootcamp and documentation | laravel.com/docs | documentation | bia | 25 | 22212 | Laravel, PHP
@ Laracasts
Laravel and PHP screencasts | laracasts.com | video | bia | 60 | 21222 | Laravel, PHP, Vue.js
@ Symfony
Symfony documentation | symfony.com/doc/current/index.html | documentation | bia | 25 | 22212 | Symfony, PHP
@ Rails Foundation
Ruby on Rails Guides | guides.rubyonrails.org | documentation | bia | 30 | 22222 | Ruby on Rails, Ruby
@ WordPress
Learn WordPress | learn.wordpress.org | course | bia | 30 | 22222 | WordPress, Content management systems, Web design
WordPress developer resources | developer.wordpress.org | documentation | bia | 30 | 22212 | WordPress, PHP, Content management systems
WordPress Playground | wordpress.org/playground/ | practice | bia | 6 | 22222 | WordPress, Content management systems
@ Drupal Association
Drupal documentation | www.drupal.org/documentation | documentation | bia | 25 | 22211 | Drupal, Content management systems
@ TYPO3
TYPO3 documentation | docs.typo3.org | documentation | bia | 25 | 22212 | TYPO3, Content management systems
@ Shopify
Shopify Academy and developer docs | shopify.dev/docs | documentation | bia | 20 | 22212 | Shopify, E-commerce
@ Google
Android basics with Compose | developer.android.com/courses/android-basics-compose/course | course | b | 60 | 22222 | Android development, Kotlin, Mobile development
Android developer guides | developer.android.com/guide | documentation | bia | 40 | 22212 | Android development, Mobile development, Mobile app publishing
Android codelabs | developer.android.com/get-started/codelabs | practice | bia | 40 | 22222 | Android development, Kotlin, Mobile development
Flutter documentation | docs.flutter.dev | documentation | bia | 30 | 22212 | Flutter, Dart, Mobile development
Flutter codelabs | docs.flutter.dev/codelabs | practice | bia | 15 | 22222 | Flutter, Dart
Firebase documentation | firebase.google.com/docs | documentation | bia | 20 | 22212 | Firebase, Mobile development
@ Hacking with Swift
100 Days of SwiftUI | www.hackingwithswift.com/100/swiftui | course | bi | 100 | 12222 | SwiftUI, iOS development, Swift
@ Unity
Unity Learn | learn.unity.com | course | bia | 80 | 22222 | Unity, Game development, C#, Augmented reality, Virtual reality, Gameplay programming
Unity manual | docs.unity3d.com/Manual/ | documentation | bia | 30 | 22212 | Unity, Game development, Shaders
@ Epic Games
Unreal Engine learning library | dev.epicgames.com/community/unreal-engine/learning | course | bia | 80 | 22222 | Unreal Engine, Game development, Blueprints, Gameplay programming
Unreal Engine documentation | dev.epicgames.com/documentation/en-us/unreal-engine | documentation | bia | 40 | 22212 | Unreal Engine, Blueprints, Game development, Nanite
@ Godot project
Godot documentation and first game | docs.godotengine.org/en/stable/ | documentation | bia | 30 | 22222 | Godot, Game development
@ itch.io
Game jams | itch.io/jams | practice | bia | 48 | 12222 | Game development, Game design, Unity, Unreal Engine, Godot, Gameplay programming
@ Joey de Vries
Learn OpenGL | learnopengl.com | course | bia | 60 | 12222 | OpenGL, Graphics programming, Shaders, C++
@ Peter Shirley and others
Ray Tracing in One Weekend | raytracing.github.io | course | ia | 20 | 22222 | Ray tracing, Graphics programming, C++, 3D mathematics
@ Khronos Group
Vulkan documentation and tutorial | docs.vulkan.org | documentation | ia | 40 | 22212 | Vulkan, Graphics programming
@ Patricio Gonzalez Vivo
The Book of Shaders | thebookofshaders.com | course | bi | 20 | 12222 | Shaders, Graphics programming
@ Inigo Quilez
Shadertoy | www.shadertoy.com | practice | bia | 20 | 12222 | Shaders, Graphics programming, Ray tracing
@ W3Schools
Web and programming tutorials | www.w3schools.com | course | bi | 80 | 12222 | HTML, CSS, JavaScript, SQL, Python, PHP, XML, JSON, Bootstrap, jQuery, Java, C++, MySQL
Exercises | www.w3schools.com/exercises/ | practice | bi | 30 | 12222 | HTML, CSS, JavaScript, SQL, Python, PHP, Java, C++
@ Mozilla
XML on MDN | developer.mozilla.org/en-US/docs/Web/XML | documentation | bia | 8 | 22212 | XML, XSLT
@ W3C
XML technology | www.w3.org/XML/ | documentation | ia | 12 | 22202 | XML, XSLT
@ json.org
Introducing JSON | www.json.org | documentation | bia | 1 | 22202 | JSON
@ JSON Schema
Documentation and tour | json-schema.org/learn | course | bia | 5 | 22222 | JSON
@ Mozilla
Aprende desarrollo web | developer.mozilla.org/es/docs/Learn | course | bi | 60 | 22222 | HTML, CSS, JavaScript, Web development | es
Apprendre le développement web | developer.mozilla.org/fr/docs/Learn_web_development | course | bi | 60 | 22222 | HTML, CSS, JavaScript, Web development | fr
@ SELFHTML
SELFHTML-Wiki | wiki.selfhtml.org | documentation | bi | 30 | 12222 | HTML, CSS, JavaScript | de
@ javascript.info
El Tutorial de JavaScript Moderno | es.javascript.info | course | bia | 60 | 12222 | JavaScript | es
@ Manz.dev
Lenguaje JS | lenguajejs.com | course | bi | 30 | 12222 | JavaScript | es
@ Grafikart
Tutoriels vidéo sur le développement web | grafikart.fr | video | bia | 60 | 11222 | PHP, JavaScript, Symfony, Laravel | fr
@ OpenClassrooms
Cours en ligne de développement et de gestion de projet | openclassrooms.com/fr/ | course | bi | 60 | 12122 | Web development, Python, Java, Project management | fr
@ jq
jq playground: query JSON in the browser | jqplay.org | practice | ia | 3 | 12222 | JSON
@ RFC Editor
RFC 8259: the JSON format | www.rfc-editor.org/rfc/rfc8259 | documentation | ia | 2 | 22201 | JSON
@ W3Schools
XML, XPath, XSLT and Schema tutorials | www.w3schools.com/xml/ | course | bi | 15 | 12122 | XML
@ Martin Honnen
XSLT fiddle: try XSLT and XPath in the browser | xsltfiddle.liberty-development.net | practice | ia | 5 | 12221 | XML
@ vogella
Using the Eclipse IDE: tutorial | www.vogella.com/tutorials/Eclipse/article.html | course | bia | 5 | 12122 | Eclipse IDE
Apache Tomcat: tutorial | www.vogella.com/tutorials/ApacheTomcat/article.html | course | bia | 3 | 12122 | Apache Tomcat
`;
