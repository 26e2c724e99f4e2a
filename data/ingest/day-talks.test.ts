import { describe, expect, it } from 'vitest';
import { listedIn } from './spoken.fixture.ts';

describe('a talk under its day', () => {
  it('has the quotation as its title, over two lines and behind blank ones too', () => {
    expect(
      listedIn(`Conférences de la saison

Mercredi 6 février 2019


« PAROLES DE RIVIÈRES»


par Anne ROUX, hydrologue, conseillère du port.


Mercredi 13 février 2019

« LA CONSTRUCTION D'UN PORT :

LE CAS DE LA CRIQUE »

par Paul PETIT, docteur en médecine.

Mercredi 20 février 2019
« Ce que dit la vase »
Marie DURAND, professeure d'histoire`),
    ).toEqual([
      '« PAROLES DE RIVIÈRES»: Anne ROUX',
      "« LA CONSTRUCTION D'UN PORT : LE CAS DE LA CRIQUE »: Paul PETIT",
      '« Ce que dit la vase »: Marie DURAND',
    ]);
  });

  it('is one of several of the day, and needs no quotes where "par" stands below', () => {
    expect(
      listedIn(`Programme

Jeudi 4 mars 2021

« Compter la crue »
par Anne Roux, hydrologue

« Mesurer le vent »
par Paul Petit, ingénieur

Vendredi 5 mars 2021

Ce que disent les archives du port
par Marie Durand, archiviste`),
    ).toEqual([
      '« Compter la crue »: Anne Roux',
      '« Mesurer le vent »: Paul Petit',
      'Ce que disent les archives du port: Marie Durand',
    ]);
  });

  it('is none where the quotation only stands over who once said it, nor without a day', () => {
    expect(
      listedIn(`Jeudi 4 mars 2021

9h00 La rivière et ses comptes
Anne Roux, hydrologue

« L'eau est la mère des villes »
Victor Hugo`).some(line => line.startsWith('« L')),
    ).toBe(false);
    expect(
      listedIn(`Journée de la rivière

« L'eau est la mère des villes »
par Paul Petit, ingénieur`),
    ).not.toContain("« L'eau est la mère des villes »: Paul Petit");
  });
});

describe('a speech that hours open', () => {
  it('is called after who gives it where its words say no more', () => {
    expect(
      listedIn(`Assises du fleuve
08h55 – Intervention de Monsieur Paul PETIT – Président du Conseil départemental
09h05 – Intervention de Madame Anne Roux,
Maire du port
09h30 Discours de Marie DURAND, préfète
10h00 Discours de clôture de Zoé Marzin, ministre
10h30 Allocution du maire, Hugo Belvaux`),
    ).toEqual([
      'Intervention de Monsieur Paul PETIT: Paul PETIT',
      'Intervention de Madame Anne Roux: Anne Roux',
      'Discours de Marie DURAND: Marie DURAND',
      'Discours de clôture: Zoé Marzin',
      'Allocution du maire, Hugo Belvaux: Hugo Belvaux',
    ]);
  });

  it('is called what is quoted behind the name, over two lines too', () => {
    expect(
      listedIn(`Programme du forum
• 16h00 table ronde : les rives
– Anne Roux, adjointe au maire
• 18h00 intervention de Paul Petit sur « La place du fleuve
comme vecteur des échanges ».
• 18h30 Intervention de Marie Durand, maire, sur « La crue »
• 19h : clôture par Zoé Marzin sur l'engagement de la ville à travers la nouvelle stratégie du port.`),
    ).toEqual([
      'table ronde : les rives: Anne Roux',
      'La place du fleuve comme vecteur des échanges: Paul Petit',
      'La crue: Marie Durand',
      'clôture: Zoé Marzin',
    ]);
  });

  it('leaves a sentence that hours open what it is', () => {
    expect(
      listedIn(`Compte rendu
9h00 Ouverture par Anne Roux, maire
10h15 Les élus ont visité le port avec Paul Petit.`).every(line => line.startsWith('Ouverture: Anne Roux')),
    ).toBe(true);
  });
});

describe('a word that opens or closes a list of talks', () => {
  it('is the title of a talk of its own, and a word for who leads is none', () => {
    expect(
      listedIn(`Webinaire des rives
Programme :
- Introduction – Anne Roux (INRAE), Paul Petit (CNRS)
- Compter la crue à la station du port – Marie Durand (Chambre d'agriculture)
- Écouter ce que dit la vase – Hugo Belvaux (EHESS)
- Animation : Paul Durand (CNRS)
- Conclusion générale – Zoé Marzin (CNRS)`).filter(line => /^(?:Intro|Concl|Anim|Compter)/u.test(line)),
    ).toEqual([
      'Introduction: Anne Roux + Paul Petit',
      'Compter la crue à la station du port: Marie Durand',
      'Conclusion générale: Zoé Marzin',
    ]);
  });
});
