import type { World } from '../types.ts';

/** People in Spain, Mexico and Colombia. */
export const SPANISH: World = {
  language: 'es',
  first: ['Itziar', 'Joaquín', 'María José', 'Leandro', 'Ximena', 'Andrés'],
  last: ['Echeverría Soto', 'Villanueva del Río', 'Camacho Ortega', 'Quintanilla', 'Zubizarreta Gil'],
  towns: [
    'Logroño',
    'Pamplona',
    'Querétaro, México',
    'Cartagena',
    'Santander',
    'Medellín, Colombia',
    'Haro',
    'Alcañiz',
    'San Miguel de Allende, México',
  ],
  phone: '+34 6## ### ###',
  months: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  present: 'actualidad',
  since: 'desde',
  headings: {
    contact: ['Contacto', 'Datos personales'],
    profile: ['Perfil', 'Perfil profesional', 'Sobre mí'],
    work: ['Experiencia laboral', 'Experiencia profesional', 'Trayectoria profesional'],
    education: ['Formación', 'Formación académica', 'Educación'],
    skills: ['Habilidades', 'Competencias', 'Conocimientos'],
    languages: ['Idiomas'],
  },
  spoken: [
    ['Español', 'lengua materna'],
    ['Inglés', 'B2'],
    ['Euskera', 'intermedio'],
  ],
  trades: [
    {
      name: 'architect',
      titles: ['Delineante', 'Arquitecta técnica', 'Jefa de obra', 'Directora de proyectos'],
      employers: ['Estudio Alfar', 'Construcciones Ribera Alta S.L.', 'Ayuntamiento de Tudela', 'Grupo Peñasco'],
      duties: [
        'Dirección de la rehabilitación de doce viviendas del casco antiguo',
        'Elaboración de mediciones y presupuestos',
        'Coordinación de seguridad y salud en obra',
        'Reuniones semanales con contratas y propiedad',
        'Ahorro del 9 % en acero por la revisión de los cálculos',
      ],
      skills: {
        Diseño: ['Revit', 'AutoCAD', 'Lumion'],
        Obra: ['Mediciones', 'Presto', 'Seguridad y salud'],
      },
      studies: [
        ['Grado en Arquitectura Técnica', 'Universidad de Burgos'],
        ['Máster en Rehabilitación', 'Universidad de Zaragoza'],
      ],
      profile:
        'Arquitecta técnica con experiencia en rehabilitación, acostumbrada a cerrar obras en plazo y sin sorpresas.',
    },
    {
      name: 'tourism',
      titles: ['Recepcionista', 'Guía turístico', 'Agente de viajes', 'Responsable de reservas'],
      employers: ['Hostal Puerta del Mar', 'Viajes Tramontana', 'Balneario de Ledesma', 'Caminos del Norte'],
      duties: [
        'Atención a grupos de hasta cincuenta personas en tres idiomas',
        'Gestión de reservas y reclamaciones',
        'Diseño de rutas a pie por el patrimonio industrial',
        'Aumento del 20 % en ventas directas por la web',
        'Formación del personal de temporada',
      ],
      skills: {
        Turismo: ['Guía de grupos', 'Protocolo', 'Rutas culturales'],
        Programas: ['Amadeus', 'Opera PMS', 'Booking Extranet'],
      },
      studies: [
        ['Técnico Superior en Guía y Asistencia Turísticas', 'IES Valle del Ebro'],
        ['Diplomatura en Turismo', 'Universidad de Cantabria'],
      ],
      profile:
        'Guía y agente de viajes que disfruta explicando su tierra y resolviendo problemas antes de que lo sean.',
    },
    {
      name: 'winemaker',
      titles: ['Auxiliar de bodega', 'Enóloga', 'Responsable de laboratorio', 'Directora técnica'],
      employers: ['Bodegas Monteclaro', 'Viñedos de Oyón', 'Cooperativa San Isidro', 'Finca La Encina'],
      duties: [
        'Control de fermentaciones en noventa depósitos',
        'Análisis químico y sensorial de cada partida',
        'Planificación de la vendimia con treinta viticultores',
        'Implantación de la certificación ecológica',
        'Visitas guiadas y catas para distribuidores',
      ],
      skills: {
        Bodega: ['Vinificación', 'Crianza', 'Embotellado', 'Cata'],
        Laboratorio: ['Cromatografía', 'FOSS', 'Microbiología'],
      },
      studies: [
        ['Grado en Enología', 'Universidad de La Rioja'],
        ['Ciclo formativo de Vitivinicultura', 'Escuela de la Vid de Requena'],
      ],
      profile: 'Enóloga de campo y laboratorio, convencida de que el buen vino se decide antes de la vendimia.',
    },
  ],
};
