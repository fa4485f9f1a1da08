// Given names, so that a sentence which begins with one is read as one about a person.
// Source: own list of names in common use, by language; left out are names that are as often a word ("Will", "Grant"),
// a month or a place ("June", "Florence").

extension WordLists {
  static let names: [WordList] = [
    WordList(.title, "mr, mrs, ms, miss, dr, prof, professor, sir, madam, frau, herr, señor, señora, monsieur, madame"),
    WordList(
      .given,
      """
      aaron, abigail, adam, adrian, agnes, alan, albert, alec, alex, alexander, alexandra, alfred, alice, alicia, alison, allan, allison, amanda,
      amber, amelia, amy, andrea, andreas, andrew, andy, angela, angus, ann, anna, anne, annette, annie, anthony, arthur, ashley, audrey,
      barbara, barry, beatrice, becky, ben, benjamin, bernard, beth, betty, beverly, bob, bobby, bonnie, boris, brad, bradley, brandon,
      brenda, brendan, brian, bridget, bruce, bryan, caitlin, cameron, carl, carla, carol, carole, caroline, carrie, catherine, cathy, cecilia,
      charles, charlie, charlotte, cheryl, chloe, chris, christina, christine, christopher, cindy, claire, clara, claudia, clive, colin,
      connie, connor, conor, craig, cynthia, daisy, damian, dan, daniel, daniela, danielle, danny, darren, dave, david, debbie, deborah,
      debra, declan, denise, dennis, derek, diana, diane, dominic, donald, donna, doris, dorothy, doug, douglas, duncan, dylan,
      eddie, edith, edward, edwin, eileen, elaine, eleanor, elena, eliza, elizabeth, ella, ellen, elliot, emily, emma, eric, erica, erin,
      ernest, esther, ethan, eugene, eva, evan, evelyn, fiona, frances, francis, fred, frederick, gabriel, gareth, gary, gavin,
      geoff, geoffrey, george, gerald, gerard, gina, gloria, gordon, graham, greg, gregory, gwen, hannah, harold, harriet, harry, harvey,
      hazel, heather, helen, henry, herbert, holly, howard, hugh, hugo, ian, imogen, irene, isaac, isabel, isabella, isla, jack, jackie, jacob,
      jacqueline, jake, james, jamie, jane, janet, janice, jared, jasmine, jason, jeff, jeffrey, jenna, jennifer, jenny, jeremy, jerry, jess,
      jessica, jill, jim, jimmy, joan, joanna, joanne, jodie, joe, joel, johanna, john, johnny, jon, jonathan, joseph, josephine, josh, joshua,
      joyce, judith, judy, julia, julian, julie, justin, karen, kate, katherine, kathleen, kathy, katie, katy, keith, kelly, ken, kenneth,
      kerry, kevin, kieran, kim, kimberly, kirsty, kristen, kyle, larry, laura, lauren, lawrence, leah, leanne, leo, leon, leonard, leslie,
      lewis, liam, linda, lindsay, lisa, liz, logan, lorraine, louise, lucas, lucy, luke, lydia, lynn, madison, maggie, malcolm, marcus,
      margaret, maria, marian, marie, marion, marjorie, martha, martin, mary, mason, matt, matthew, maureen, maurice, megan, melanie, melissa,
      meredith, michael, michelle, mike, mildred, millie, mitchell, molly, monica, morgan, muriel, nancy, naomi, natalie, natasha, nathan, neil,
      nicholas, nick, nicola, nicole, nigel, nina, noah, nora, norman, oliver, olivia, oscar, owen, pam, pamela, patricia, patrick, paul, paula,
      pauline, pete, peter, phil, philip, philippa, phoebe, phyllis, rachel, ralph, randy, raymond, rebecca, renee, rhys, richard, rick,
      ricky, robert, robin, rodney, roger, ron, ronald, rory, rosemary, roy, russell, ruth, ryan, sally, sam, samantha, samuel, sandra, sara,
      sarah, scott, sean, sebastian, shane, shannon, sharon, shaun, sheila, shirley, simon, sofia, sonia, sophia, sophie, stacey, stanley,
      stella, stephanie, stephen, steve, steven, stewart, stuart, susan, suzanne, sylvia, tamara, tara, ted, teresa, terry, thelma, theo, theresa,
      thomas, tim, timothy, tina, toby, todd, tom, tommy, tony, tracey, tracy, trevor, ursula, valerie, vanessa, vera, vernon, veronica, vicky,
      vincent, vivian, walter, warren, wayne, wendy, wesley, william, yvette, yvonne, zach, zachary, zoe
      """),
    WordList(
      .given,
      """
      aisha, ali, amina, amir, fatima, farah, hamid, hana, hasan, hassan, hussein, ibrahim, imran, jamal, karim, khalid, layla, leila, mahmoud,
      mariam, mohamed, mohammed, muhammad, mustafa, nadia, noor, nour, omar, osman, rania, rashid, samir, salma, tariq, yasmin, youssef, yusuf, zainab,
      abdul, ahmed, ayesha, bilal, dina, faisal, hani, huda, khadija, maryam, nasser, rami, saeed, sami, walid, ziad,
      aditya, ajay, amit, anand, anil, anita, anjali, arjun, arun, ashok, deepa, deepak, divya, ganesh, geeta, gopal, harish, karthik, kavita, kiran,
      krishna, lakshmi, manish, meera, meena, mohan, mukesh, naveen, neha, nikhil, nisha, pooja, pradeep, prakash, priya, rahul, raj, rajesh, rakesh,
      ramesh, ravi, rohan, rohit, sandeep, sanjay, shreya, sunil, sunita, suresh, swati, vijay, vikram, vinod, vivek,
      akira, aiko, haruto, hiroshi, kenji, keiko, mei, naoko, sakura, satoshi, takashi, takeshi, yuki, yuko, ming, wei, xiao, yan,
      ying, hyun, jisoo, minh, nguyen, linh, thanh, siti, putri, budi, dewi, agus,
      abena, ade, akua, amara, ayodele, chidi, chinedu, chioma, emeka, ifeoma, kofi, kwame, kwesi, mwangi, ngozi, njeri, nkechi, obi, olu,
      sipho, tendai, thabo, themba, tunde, wanjiru, zanele, zodwa, achieng, otieno, wambui, lerato, mpho, nomsa
      """),
    WordList(
      .given,
      """
      antoine, aurelie, bernadette, camille, celine, chantal, claude, clement, didier, elodie, emilie, etienne, fabrice, francois, françois, frederic,
      genevieve, gilles, guillaume, helene, hélène, henri, isabelle, jacques, jean, jeanne, juliette, laurent, luc, lucie, marc, mathieu, mathilde,
      michel, monique, nathalie, olivier, pascal, philippe, pierre, renaud, sylvie, thierry, valerie, veronique, xavier, yves,
      andre, beate, bernd, birgit, christoph, claus, dieter, elke, ernst, erwin, florian, franz, friedrich, fritz, georg, gerda, gerhard, gisela,
      günter, hans, heike, heinz, helga, helmut, hermann, horst, ilse, ingrid, jens, joachim, jochen, johannes, jürgen, karin, karl, katharina,
      katja, klaus, kurt, lars, lena, lukas, manfred, markus, matthias, michaela, monika, niklas, norbert, oskar, otto, petra, rainer, reinhard,
      renate, rolf, rudolf, sabine, sandro, silke, stefan, stefanie, susanne, sven, svenja, tanja, tobias, ulrich, ulrike, ute, uwe, volker, werner,
      wolfgang, anders, anneke, astrid, bart, bente, bjorn, björn, britta, eirik, elin, emil, erik, freja, gunnar, gustav, hanne, hendrik, henrik,
      ingeborg, jakob, jan, jasper, jeroen, jesper, johan, kaisa, kari, kasper, katrin, kirsten, knut, kristian, lasse, linnea, liv, maarten,
      magnus, mads, marieke, mathias, mette, mikael, mikko, morten, nils, niels, ole, olaf, pekka, pernille, pieter, rasmus, rikke, ruben, sanne, signe,
      sigrid, sjoerd, solveig, soren, søren, thijs, timo, tomas, torben, ulla, wouter,
      alberto, alejandro, alessandro, alfonso, alvaro, ana, angelo, antonio, arturo, beatriz, bianca, bruno, carlos, carmen, cesare, chiara, claudio,
      cristina, davide, diego, dolores, domenico, eduardo, elisa, enrique, enzo, ernesto, esteban, fabio, federica, federico, felipe, fernanda,
      fernando, filippo, francesca, francesco, francisco, gabriela, giorgio, giovanni, giulia, giuseppe, gonzalo, guido, guillermo, ignacio, ines,
      inês, javier, joana, joao, joão, joaquin, jorge, jose, josé, juan, juana, leonardo, lorenzo, lucia, luciana, luis, luisa, luiz, manuel, manuela,
      marco, marcos, mariana, mario, marta, martina, matteo, mauricio, miguel, natalia, nuno, pablo, paolo, paola, pedro, pilar, rafael, raul, raúl,
      ricardo, riccardo, roberto, rodrigo, rosa, salvatore, sergio, silvia, simone, stefano, teodoro, tiago, valentina, vicente, vittorio, ximena, yolanda,
      agnieszka, aleksandr, alexei, alina, andrei, andrzej, anton, bogdan, dimitri, dmitri, dragan, elzbieta, ewa, galina, gordana, goran, grzegorz,
      igor, ilya, irina, ivan, ivana, jana, jelena, jiri, kasia, katarzyna, krzysztof, ksenia, lech, ludmila, magda, marek, marija, marko, mateusz,
      mikhail, milan, milos, mira, nadezhda, natasa, nikola, nikolai, oksana, oleg, olga, pavel, petr, piotr, radek, sasha, sergei, sergey, slavko,
      stanislav, svetlana, tadeusz, tatiana, tomasz, vaclav, vesna, viktor, vlad, vladimir, vojtech, wojciech, yelena, yuri, zbigniew, zoran, zofia,
      alexandros, aris, demetrios, dimitris, eleni, giorgos, katerina, kostas, nikos, panos, spyros, stavros, yannis, ayse, ayşe, burak, cem,
      elif, emre, fatma, kemal, mehmet, murat, selin, serkan, zeynep, avi, ehud, eitan, miriam, moshe, noa, rivka, shira, shlomo, tamar, yael, yossi,
      bence, gabor, istvan, katalin, laszlo, zsolt, zoltan, mihai, ioana, radu, aino, jari, antti, liisa, siobhan, niamh, aoife, eoin, padraig, sinead
      """),
  ]
}
