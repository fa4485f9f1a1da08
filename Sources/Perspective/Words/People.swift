// Who is meant: nouns for a partner, for persons and for groups.
// Source: own list from the vocabulary of supply, alliances, health, charities, public bodies and family firms.

extension WordLists {
  static let people: [WordList] = [
    WordList(
      .partner, .noun,
      """
      partner, supplier, vendor, contractor, subcontractor, customer, client, buyer, seller, reseller, distributor,
      dealer, agency, agent, landlord, tenant, lessor, bank, insurer, donor, funder, sponsor, foundation, ministry,
      municipality, council, government, regulator, authority, union, university, faculty, hospital, clinic, lab,
      laboratory, ward, school, headquarters, hq, head office, management, manager, director, boss, ceo, cfo, cto,
      chairman, chair, chairwoman, board, committee, coordinator, consultant, consultancy, lawyer, solicitor,
      accountant, auditor, engineer, developer, installer, driver, planner, broker, trader, editor, publisher, producer,
      organiser, architect, builder, carrier, forwarder, freight company, shipping company, courier, brother, sister,
      cousin, uncle, aunt, father, mother, son, daughter, brother-in-law, husband, wife, co-founder, cofounder,
      colleague, counterpart, competitor, franchisee, franchisor, licensee, licensor, co-owner, shareholder, investor,
      owner, staff, team, department, office, company, firm, organisation, procurement, purchasing, sales, marketing,
      logistics, finance, it department, legal team, support desk, help desk, helpdesk, side, guys, people, crew, folks,
      bunch, crowd, lot, doctor, nurse, surgeon, teacher, professor, principal, mayor, minister, officer, secretary,
      treasurer, trustee, guy, man, woman, person, kid, facilitator, trainer, salesman, rep, account manager, project
      manager, project lead, leadership, executive, administration, church, charity, ngo, association, alliance,
      consortium, group, chain, factory, plant, warehouse, depot, foreman, coach, clerk, dean, surveyor, cook, chef,
      electrician, plumber, farmer, baker, caterer, designer, photographer, translator, interpreter, programmer,
      technician, mechanic, priest, pastor, vicar, midwife, pharmacist, dentist, vet, gardener, cleaner, caretaker,
      receptionist, orchestra, choir, theatre, museum, gallery, cooperative, co-op, parish, brewery, farm, rector,
      chancellor, headmaster, headteacher, supervisor, leader, chief, president, deputy, spokesman, spokeswoman,
      negotiator, startup, start-up, branch, division, subsidiary, dispatcher, operator, steering committee, academics,
      managers, academic, politician, official, bureaucrat, banker, mover, tailor
      """),
    WordList(.crowd, "guys, people, lot, folks, all, ppl, boys, ladies, gentlemen, two, both, fellows, kids, clowns"),
  ]
}
