import { escape } from './pageBody.ts';

export interface PageContent {
  readonly title: string;
  readonly company: string;
  /** The advert as HTML. */
  readonly body: string;
}

const head = (title: string, extra = ''): string => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escape(title)}</title>
<style>body{font:16px sans-serif}.sr{position:absolute;left:-9999px}</style>
<script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}gtag('config','UA-0');</script>
${extra}
</head>`;

/** A job board: search box, breadcrumbs, cookie layer, similar vacancies. */
const board = ({ title, company, body }: PageContent): string => `${head(`${title} - ${company} | Jobmarten`)}
<body class="job-page">
<div id="cookie-layer" role="dialog"><p>We value your privacy. We and our 214 partners store cookies.</p>
<button>Accept all</button><button>Manage options</button></div>
<header><a href="/">Jobmarten</a><nav><ul><li><a href="/jobs">Find jobs</a></li><li><a href="/cv">Upload CV</a></li>
<li><a href="/companies">Companies</a></li><li><a href="/login">Sign in</a></li></ul></nav>
<form><input placeholder="Job title or skill"><input placeholder="Town"><button>Search</button></form></header>
<nav aria-label="Breadcrumb"><a href="/">Home</a> &rsaquo; <a href="/jobs">Jobs</a> &rsaquo; ${escape(title)}</nav>
<main><article>
${body}
</article>
<div class="actions"><button>Apply now</button><button>Save job</button><a href="#">Report this job</a></div></main>
<aside><h2>Similar jobs</h2><ul><li><a href="/1">Java Developer</a> Norwich &middot; &pound;50,000</li>
<li><a href="/2">Forklift Driver (Reach)</a> Corby</li><li><a href="/3">SQL Database Administrator</a> Remote</li></ul></aside>
<footer><a href="/about">About</a> <a href="/privacy">Privacy</a> <a href="/terms">Terms</a> &copy; Jobmarten Ltd</footer>
<script type="text/javascript">document.querySelectorAll('button').forEach(function(b){b.onclick=function(){return false}});</script>
</body>
</html>
`;

/** A company's own site: mega menu, hero, sharing links, newsletter, everything in nested divs. */
const careers = ({ title, company, body }: PageContent): string => `${head(
  `${title} – Careers at ${company}`,
  `<script type="application/json" id="state">{"locale":"en","flags":{"kubernetes":true,"react":18}}</script>`,
)}
<body>
<a class="sr" href="#content">Skip to main content</a>
<div class="top"><div class="logo"><img src="logo.svg" alt="${escape(company)}"></div>
<div class="menu"><div><a href="#">Products</a><div class="mega"><a href="#">Cloud</a><a href="#">Analytics with Python</a></div></div>
<div><a href="#">About us</a></div><div><a href="#">Press</a></div><div><a href="#">Contact</a></div></div></div>
<noscript>Please enable JavaScript to use this site.</noscript>
<div id="content"><div class="wrap"><div class="rte">
${body}
</div></div></div>
<div class="share"><span>Share</span><a href="#">LinkedIn</a><a href="#">Xing</a><a href="#">E-mail</a></div>
<div class="newsletter"><h3>Never miss a job</h3><p>Subscribe to our talent newsletter.</p></div>
<div class="foot"><a href="#">Imprint</a><a href="#">Privacy policy</a><a href="#">Cookie settings</a></div>
<script>/* chat */(function(){var s=document.createElement('script');s.text='var excel=1';document.head.appendChild(s)})();</script>
</body>
</html>
`;

/** An older page laid out in tables, with a column of links and a hidden template. */
const tables = ({ title, company, body }: PageContent): string => `${head(`${company}: ${title}`)}
<body bgcolor="#ffffff">
<table width="100%"><tr><td colspan="2"><b>${escape(company)}</b> | <a href="i.htm">Home</a> | <a href="k.htm">Contact</a> |
<a href="s.htm">Sitemap</a></td></tr>
<tr><td width="180" valign="top"><a href="1.htm">News</a><br><a href="2.htm">Vacancies</a><br><a href="3.htm">Training</a><br>
<a href="4.htm">Downloads</a></td>
<td valign="top">
${body}
</td></tr>
<tr><td colspan="2"><small>Last changed: 3 March. Print this page. Webmaster</small></td></tr></table>
<template><p>Required: COBOL</p></template>
<div style="display:none">keywords: PHP, Kotlin, welding, forklift</div>
</body>
</html>
`;

/** The surroundings an advert is found in on the web. Not for tests of looks: only what a reader must set aside counts. */
export const PAGE_FRAMES: readonly ((content: PageContent) => string)[] = [board, careers, tables];
