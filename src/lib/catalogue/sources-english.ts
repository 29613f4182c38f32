/**
 * English names of the datasets, by source. Their own are French, and stand in the warehouse as their producers
 * write them; these are Belvédère's, for readers.
 */
export const sourcesInEnglish: Readonly<
	Record<string, { producer: string; title: string; vintage: string; licence?: string }>
> = {
	'anct-france-services-2023': {
		producer: 'ANCT',
		title: 'Communes with a France services office',
		vintage: '2023'
	},
	'anct-grille-centralite': {
		producer: 'ANCT, Observatoire des territoires, after Insee',
		title: 'Centres of facilities and services',
		vintage: '2022–2024'
	},
	'anct-grille-densite': {
		producer: 'ANCT, Observatoire des territoires, after Insee',
		title: 'Seven-level density grid',
		vintage: '2022–2024'
	},
	'anct-grille-ruralite': {
		producer: 'ANCT, Observatoire des territoires, after Insee',
		title: 'Typology of rural areas',
		vintage: '2022–2024'
	},
	'anct-histodemo': {
		producer: 'ANCT, Observatoire des territoires',
		title: 'Population change 1968–2016',
		vintage: 'censuses from 1968 to 2016'
	},
	'anct-migrations': {
		producer: 'ANCT, Observatoire des territoires, after Insee',
		title: 'Residential moves (all, by age, by social category)',
		vintage: '2016 census'
	},
	'anct-programmes': {
		producer: 'ANCT',
		title: 'State programmes for town centres, small towns and revitalisation',
		vintage: '2024'
	},
	'anct-sofie': {
		producer: 'ANCT, Observatoire des territoires',
		title: 'SOFIE, access to work and obstacles to it for women and men',
		vintage: '2015 census, intermunicipalities of 2018'
	},
	'anct-territoires-industrie': {
		producer: 'ANCT',
		title: 'Territoires d’industrie, list of 149 territories',
		vintage: 'July 2026'
	},
	'anil-loyers-2018-2022': {
		producer: 'ANIL, ministry of housing',
		title: 'Map of rents 2018 and 2022',
		vintage: '2018 and 2022'
	},
	'anil-loyers-2025': { producer: 'ANIL, ministry of housing', title: 'Map of rents 2025', vintage: '2025' },
	'cerema-cartofriches': {
		producer: 'Cerema',
		title: 'Cartofriches (inventory of brownfields)',
		vintage: '2026'
	},
	'cerema-cartofriches-sites-2024': {
		producer: 'Cerema',
		title: 'Cartofriches, brownfields that someone looked at',
		vintage: 'March 2024'
	},
	'cerema-lovac': {
		producer: 'DGALN, Cerema',
		title: 'LOVAC, private dwellings vacant for over two years',
		vintage: '1 January 2021'
	},
	'dares-fap': {
		producer: 'Dares',
		title: 'Occupational families (FAP-2009) and table to ROME',
		vintage: '2009 nomenclature'
	},
	'dares-portraits-metiers': {
		producer: 'Dares, after Insee (labour force surveys)',
		title: 'Statistical portraits of trades',
		vintage: '2017–2019 (wages since 2003, turnover 2007–2014)'
	},
	'dares-tensions-2019': {
		producer: 'Dares, France Travail',
		title: 'Shortages on the labour market in 2019',
		vintage: '2019'
	},
	'dares-tensions-evolution': {
		producer: 'Dares, France Travail',
		title: 'Shortages on the labour market, 2011–2019',
		vintage: '2011 to 2019'
	},
	'depp-inserjeunes': {
		producer: 'DEPP, Dares (statistics of education and of labour)',
		title: 'InserJeunes, vocational schools and apprentice training centres',
		vintage: 'sessions 2018-2019 to 2022-2023'
	},
	'dgfip-fiscalite-2025': {
		producer: 'DGFiP',
		title: 'Local direct taxes, rates by commune',
		vintage: '2025'
	},
	'dgfip-immobilier-2024': {
		producer: 'DGFiP, property sales records',
		title: 'Property indicators by commune and year',
		vintage: 'sales of 2024'
	},
	'education-annuaire-2026': {
		producer: 'Ministry of education',
		title: 'Directory of schools',
		vintage: '2026'
	},
	'esr-parcoursup-2025': {
		producer: 'Ministry of higher education',
		title: 'Map of Parcoursup programmes',
		vintage: 'session 2025'
	},
	'eurostat-sante-2020': {
		producer: 'Eurostat (GISCO), after the health ministry’s FINESS',
		title: 'Healthcare services in Europe: France',
		licence: 'Reuse with the source acknowledged',
		vintage: 'March 2020'
	},
	'georisques-irep-2019': {
		producer: 'Ministry of ecological transition (DGPR), Géorisques',
		title: 'Register of pollutant emissions (IREP), declared releases',
		licence: 'Licence Ouverte 2.0, geocoding ODbL 1.0',
		vintage: '2019'
	},
	'ourairports-2026': {
		producer: 'OurAirports (volunteers, not a public producer)',
		title: 'Airports of France',
		licence: 'Public domain',
		vintage: 'May 2026'
	},
	'etalab-decoupage-administratif': {
		producer: 'Etalab, after Insee (COG) and DGCL (Banatic)',
		title: 'Administrative divisions of France',
		vintage: 'divisions of 2026'
	},
	'francetravail-bassins-2025': {
		producer: 'France Travail',
		title: 'Hiring basins of the survey of labour needs, by commune',
		vintage: 'survey of 2025'
	},
	'francetravail-bmo-bassins': {
		producer: 'France Travail',
		title: 'Survey of labour needs, by hiring basin and occupation',
		vintage: 'hiring plans for 2024 and 2025'
	},
	'urssaf-emploi-prive': {
		producer: 'Urssaf',
		title: 'Private sector employees by commune',
		vintage: '2014 to 2024, year end'
	},
	'urssaf-emploi-secteurs': {
		producer: 'Urssaf',
		title: 'Private sector employees by employment zone and branch (A38)',
		vintage: '2019, 2022, 2023 and 2024, year end'
	},
	'insee-flores': {
		producer: 'Insee',
		title: 'Flores, salaried jobs by employment zone and branch (A38)',
		vintage: 'end 2022 and end 2023'
	},
	'insee-estimations-emploi': {
		producer: 'Insee',
		title: 'Localised employment estimates, salaried jobs by employment zone',
		vintage: '1998 to 2023, year end'
	},
	'insee-filosofi-2020': { producer: 'Insee', title: 'Filosofi 2020, communes', vintage: 'incomes of 2020' },
	'banquedefrance-defaillances': {
		producer: 'Banque de France',
		title: 'Business failures by département (Webstat, DIREN)',
		licence: 'Reuse with the source acknowledged',
		vintage: '1990 to 2025, twelve months to December'
	},
	'dgcl-frr-2025': {
		producer: 'DGCL',
		title: 'Communes classed France ruralités revitalisation (FRR)',
		vintage: 'zoning at 10 July 2025'
	},
	'francetravail-bmo': {
		producer: 'Pôle emploi (France Travail)',
		title: 'Survey of labour needs, hiring difficulties by trade',
		vintage: 'surveys of 2018 and 2019'
	},
	'francetravail-embauches': {
		producer: 'Pôle emploi (France Travail)',
		title: 'Hirings by occupation (ROME) and activity (NAF)',
		vintage: '2021'
	},
	'ign-communes-2018': {
		producer: 'IGN',
		title: 'Admin Express, simplified outlines of communes',
		vintage: '2018'
	},
	'ign-communes-2025': {
		producer: 'IGN',
		title: 'Admin Express COG, simplified outlines of communes',
		vintage: '2025'
	},
	'ign-departements': { producer: 'IGN', title: 'Simplified outlines of départements', vintage: '2018' },
	'ign-epci-2024': {
		producer: 'IGN',
		title: 'Admin Express, simplified outlines of intermunicipalities',
		vintage: '2024'
	},
	'ign-regions': { producer: 'IGN', title: 'Simplified outlines of régions', vintage: '2018' },
	'insee-appartenance': {
		producer: 'Insee',
		title: 'Tables of the areas that communes belong to',
		vintage: '1 January of each year, 2018 to 2024'
	},
	'insee-mouvements-communes': {
		producer: 'Insee',
		title: 'Official geographic code, events on communes since 1943',
		vintage: '1 January 2025'
	},
	'insee-bpe-2024': {
		producer: 'Insee',
		title: 'Permanent database of facilities 2024',
		vintage: '1 January 2024'
	},
	'insee-chomage-localise': {
		producer: 'Insee',
		title: 'Localised unemployment rates by employment zone',
		vintage: '1st quarter 2003 to 4th quarter 2025'
	},
	'insee-comparateur-2022': {
		producer: 'Insee',
		title: 'Base of the comparison of territories, 2022 edition',
		vintage: '2013 and 2018 censuses, Flores end 2018, Filosofi 2019, civil registers 2020'
	},
	'insee-comparateur-2024': {
		producer: 'Insee',
		title: 'Base of the comparison of territories, 2024 edition (extract)',
		vintage: '2021 census, civil registers 2022'
	},
	'insee-emploi-2022': {
		producer: 'Insee',
		title: 'Employment and active population in 2022, by commune',
		vintage: '2016 and 2022 censuses'
	},
	'insee-filosofi-2021': { producer: 'Insee', title: 'Filosofi 2021, communes', vintage: 'incomes of 2021' },
	'insee-filosofi-disponible': {
		producer: 'Insee',
		title: 'Filosofi, disposable income by intermunicipality, département and région',
		vintage: 'incomes of 2017, 2018 and 2019'
	},
	'insee-logements-2021': {
		producer: 'Insee',
		title: '2021 census, housing by commune',
		vintage: '2021 census'
	},
	'insee-populations-historiques': {
		producer: 'Insee',
		title: 'Historical populations of communes (DS_POPULATIONS_HISTORIQUES)',
		vintage: 'municipal populations 2010, 2015, 2020, 2021 and 2022'
	},
	'insee-populations-2023': {
		producer: 'Insee',
		title: 'Legal populations of communes in 2023',
		vintage: 'municipal populations of 2023, in force on 1 January 2026 (Mayotte: 2017 census)'
	},
	'insee-side-2022': {
		producer: 'Insee',
		title: 'SIDE, stocks of legal units and establishments',
		vintage: '31 December 2022'
	},
	'ptod-indicateurs-2022': {
		producer: 'Insee, computed by PTOD',
		title:
			'Census: indicators of intermunicipalities, employment zones, départements and régions, computed by the public territorial observatory PTOD from Insee',
		vintage: '2011, 2016 and 2022 censuses; Flores 2023; Filosofi 2021'
	},
	'sdes-sitadel': {
		producer: 'SDES, ministry of ecological transition',
		title: 'Sitadel, dwellings authorised and started by commune',
		vintage: '2013 to 2025'
	},
	'sncf-frequentation': {
		producer: 'SNCF Gares & Connexions',
		title: 'Station travellers',
		vintage: '2015 to 2024'
	},
	'sncf-gares': { producer: 'SNCF Gares & Connexions', title: 'Passenger stations', vintage: '2026' },
	'sncf-lignes': { producer: 'SNCF Réseau', title: 'Lines by speed and gauge', vintage: '2026' }
};
