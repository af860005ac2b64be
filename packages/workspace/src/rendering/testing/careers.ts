import type { PersonFacts } from './people.ts';

export const CHINESE: PersonFacts = {
  basics: {
    name: '林若溪',
    label: '数据分析师',
    email: 'lin.ruoxi@example.cn',
    phone: '+86 138 0013 8000',
    location: '上海',
    profiles: [],
    summary: '五年零售数据分析经验，擅长用实验和清晰的图表帮助团队做出决定。熟悉 SQL 与 Python。',
  },
  work: [
    {
      name: '青禾零售有限公司',
      position: '高级数据分析师',
      location: '上海',
      startDate: '2021-06',
      endDate: 'present',
      highlights: [
        '建立门店补货模型，缺货率下降 23%，覆盖全国 180 家门店',
        '设计并分析 40 余项对照实验，向管理层汇报结果',
        '带领三名分析师，制定代码评审与数据质量规范',
      ],
    },
    {
      name: '云帆科技',
      position: '数据分析师',
      location: '杭州',
      startDate: '2019-07',
      endDate: '2021-05',
      highlights: ['用 Python 自动生成每周报表，每月节省 30 小时', '搭建用户留存看板'],
    },
  ],
  education: [
    {
      institution: '浙江大学',
      studyType: '硕士',
      area: '统计学',
      startDate: '2016-09',
      endDate: '2019-06',
      courses: [],
    },
    { institution: '南京大学', studyType: '学士', area: '数学', startDate: '2012-09', endDate: '2016-06', courses: [] },
  ],
  skills: [
    { name: '分析', keywords: ['SQL', 'Python', '实验设计', '回归分析'] },
    { name: '工具', keywords: ['Tableau', 'Airflow', 'Git'] },
  ],
  languages: [
    { language: '中文', fluency: '母语' },
    { language: '英语', fluency: '流利' },
  ],
};

export const LONG: PersonFacts = {
  basics: {
    name: 'Dr. Alexandrina Papadopoulou-Featherstonehaugh',
    label: 'Principal engineer, data platforms and machine learning',
    email: 'alexandrina.papadopoulou-featherstonehaugh@correspondence.example.org',
    phone: '+1 (415) 555-0142',
    location: 'San Francisco, California',
    url: 'https://www.alexandrina-papadopoulou-featherstonehaugh.example/portfolio/index.html',
    profiles: [{ url: 'https://www.linkedin.com/in/alexandrina-papadopoulou' }, { url: 'https://github.com/apf' }],
    summary:
      'Engineer who builds the ground that others build on: streaming, storage and serving for teams of hundreds. Twelve ' +
      'years in payments, logistics and research computing. Writes small designs, measures before and after, and leaves ' +
      'systems that people can be on call for without fear.',
  },
  work: [
    {
      name: 'Northwind Payments',
      position: 'Principal engineer',
      location: 'San Francisco',
      startDate: '2020-01',
      endDate: 'present',
      summary: 'Responsible for the event platform that every payment passes through: 90 services, 14 teams.',
      highlights: [
        'Moved 4.2 billion events a day from batch files to streams with no lost message, and cut the delay of reports from nine hours to forty seconds',
        'Designed a schema registry that stops breaking changes at the pull request; incidents caused by schemas fell from 31 to 2 a year',
        'Led the review of every design above three months of work; wrote the guide that the company uses for it',
        'Mentored six engineers to senior and two to staff',
      ],
    },
    {
      name: 'Halden Logistics',
      position: 'Senior software engineer',
      location: 'Oslo, Norway',
      startDate: '2016-05',
      endDate: '2019-12',
      highlights: [
        'Built the routing service in Go that plans 60,000 parcels an hour on three machines',
        'Replaced a nightly import of 6 hours by change data capture with PostgreSQL and Kafka',
        'Ran the on-call rota of two teams and halved pages at night within a year',
      ],
    },
    {
      name: 'Institute of Computational Biology',
      position: 'Research engineer',
      location: 'Heidelberg',
      startDate: '2013-02',
      endDate: '2016-04',
      highlights: ['Scheduled 2,000 cores for 40 groups', 'Published three papers on compressing sequence data'],
    },
  ],
  education: [
    {
      institution: 'University of Edinburgh',
      studyType: 'PhD',
      area: 'Informatics',
      startDate: '2009-09',
      endDate: '2013-01',
      courses: [],
    },
    {
      institution: 'National Technical University of Athens',
      studyType: 'Diploma',
      area: 'Electrical and Computer Engineering',
      startDate: '2004',
      endDate: '2009',
      score: '9.1 / 10',
      courses: [],
    },
  ],
  projects: [
    {
      name: 'ledgerfmt',
      url: 'https://github.com/apf/ledgerfmt',
      description: 'A formatter for plain-text accounts, 3,100 stars.',
      startDate: '2021',
      endDate: 'present',
      highlights: [],
      keywords: ['OCaml', 'parsing'],
    },
    {
      name: 'Open courseware on streaming',
      description: 'Twelve free lectures with exercises, taken by 9,000 people.',
      startDate: '2019',
      highlights: ['Translated into four languages by volunteers'],
      keywords: ['teaching'],
    },
  ],
  skills: [
    { name: 'Languages', keywords: ['Go', 'Python', 'Java', 'Scala', 'SQL', 'OCaml', 'TypeScript'] },
    { name: 'Data', keywords: ['Kafka', 'Flink', 'Spark', 'PostgreSQL', 'ClickHouse', 'Parquet', 'dbt'] },
    { name: 'Infrastructure', keywords: ['Kubernetes', 'Terraform', 'AWS', 'Prometheus', 'Grafana'] },
    { name: 'Practice', keywords: ['design reviews', 'incident response', 'mentoring', 'capacity planning'] },
  ],
  languages: [
    { language: 'Greek', fluency: 'Native' },
    { language: 'English', fluency: 'C2' },
    { language: 'Norwegian', fluency: 'B1' },
  ],
  certificates: [
    { name: 'Certified Kubernetes Administrator', issuer: 'Cloud Native Computing Foundation', date: '2022-03' },
    { name: 'Professional Data Engineer', issuer: 'Google Cloud', date: '2021-11' },
  ],
};

const STEPS = [
  ['Head of operations', 'Brightwater Foods', 'Rotterdam', '2018-03', 'present'],
  ['Operations manager', 'Brightwater Foods', 'Rotterdam', '2014-01', '2018-02'],
  ['Plant manager', 'Van der Veen Dairy', 'Utrecht', '2010-05', '2013-12'],
  ['Production planner', 'Van der Veen Dairy', 'Utrecht', '2007-09', '2010-04'],
  ['Shift supervisor', 'Polder Mills', 'Zwolle', '2004-06', '2007-08'],
] as const;

const DEEDS = [
  'Run three plants with 640 people and a budget of 86 million euros',
  'Raised output per hour by 14 % in two years by shorter changeovers, without a single new machine',
  'Brought accidents down from 21 to 4 a year; the plant has been without a lost day since 2021',
  'Chose and introduced a planning system in eleven months, on time and 6 % under budget',
  'Negotiated energy contracts that saved 1.9 million euros in the winter of 2022',
] as const;

/** Two decades in one trade. */
export const CAREER: PersonFacts = {
  basics: {
    name: 'Hendrik de Bruijn',
    label: 'Head of operations',
    email: 'hendrik.debruijn@example.nl',
    phone: '+31 6 1234 5678',
    location: 'Rotterdam, Netherlands',
    profiles: [{ url: 'https://www.linkedin.com/in/hdebruijn' }],
    summary:
      'Operations leader in food production for twenty years, from the night shift to three plants. Known for calm plants, ' +
      'short changeovers and people who stay.',
  },
  work: STEPS.map(([position, name, location, startDate, endDate], index) => ({
    position,
    name,
    location,
    startDate,
    endDate,
    highlights: DEEDS.slice(0, 5 - Math.floor(index / 2)).map((_, at) => DEEDS[(index + at) % DEEDS.length] ?? ''),
  })),
  education: [
    {
      institution: 'Wageningen University',
      studyType: 'MSc',
      area: 'Food Technology',
      startDate: '1999-09',
      endDate: '2004-05',
      courses: [],
    },
    {
      institution: 'Rotterdam School of Management',
      studyType: 'Executive programme',
      area: 'General management',
      endDate: '2015',
      courses: [],
    },
  ],
  certificates: [
    { name: 'Lean Six Sigma Black Belt', issuer: 'ASQ', date: '2012-10' },
    { name: 'Auditor for food safety (FSSC 22000)', date: '2016' },
  ],
  skills: [
    'Production planning',
    'Lean',
    'Budgeting',
    'Negotiation',
    'Food safety',
    'SAP',
    'Change management',
    'Leadership',
  ].map((name) => ({ name, keywords: [] })),
  languages: [
    { language: 'Dutch', fluency: 'Native' },
    { language: 'English', fluency: 'Fluent' },
    { language: 'German', fluency: 'Good' },
  ],
};
