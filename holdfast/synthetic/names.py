"""Names to invent people from: lists put together for Wyreshire, joined by chance. No list of real people."""


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


GIRLS = _words(
    "Aaliyah Abena Ada Adaeze Agnes Aisha Akua Alba Alina Amara Amelia Amira Anaya Anwen Anya Aoife Asha Astrid Ava "
    "Ayesha Beatrix Bethany Bronwen Carys Celeste Chantelle Chidera Clara Daisy Daria Deborah Delphine Ebony Edith "
    "Efua Eilidh Eleanor Elif Elodie Emilia Esme Esther Farah Fatou Fern Freya Gabriela Georgia Gloria Grace Hafsa "
    "Hana Harriet Hayat Hope Ida Imani Ines Ioana Iris Isla Ivy Jasmin Jaya Jemima Joy Juno Kadija Kayleigh Keziah "
    "Khadra Lacey Laila Layan Leona Lina Lowri Lucia Mabel Maisie Manal Mariam Marnie Matilda Maya Meera Mei Mila "
    "Nadia Naomi Nia Niamh Noor Ola Olive Orla Paige Petra Poppy Priya Rahel Reem Rosa Ruby Ruth Saba Safiya Sanna "
    "Saoirse Scarlett Selam Shanice Sienna Simran Skye Sofia Suki Sunita Tamsin Tara Tegan Thea Tiana Uma Una Wren "
    "Xiu Yasmin Yordanos Zahra Zofia Zuri"
)

BOYS = _words(
    "Abdi Abel Adam Adeyemi Ahmed Aidan Ajay Albie Alfie Amir Andrei Anton Archie Arjun Arlo Arthur Asif Bartosz Ben "
    "Bilal Blake Bobby Caleb Callum Cameron Cassius Chinedu Cian Cohen Cormac Curtis Cyrus Dafydd Dajuan Daniel Dario "
    "Demarcus Devon Dexter Dominik Dylan Ebrahim Edmund Eli Elijah Emeka Enzo Ethan Euan Ezra Fabian Felix Femi Filip "
    "Finlay Frankie Gabriel George Gethin Habib Harley Harvey Hassan Hugo Hussein Ibrahim Idris Imran Isaac Ishaan "
    "Jago Jahmal Jakub Jared Jayden Jeremiah Jonah Jude Kai Kamil Karim Keaton Kian Kofi Kwame Kyle Leo Levi Liam "
    "Logan Luca Malachi Malik Mateo Micah Mohamed Moses Musa Nabil Nathan Nikhil Noah Obi Oisin Omar Oscar Otis Owen "
    "Pawel Rafe Rayan Reece Rhys Riley Robel Rohan Rory Samir Saul Sean Seth Shay Soren Stefan Tariq Teddy Theo "
    "Tobias Tomasz Tyrese Umar Victor Vihaan Wilf Xander Yonas Yusuf Zac Zain Zeke"
)

SURNAMES = _words(
    "Abara Achterberg Adair Adeyinka Ahmadi Akhtar Aldous Alder Ambrose Anand Annan Ansah Appleyard Arden Asante "
    "Aspinall Atherley Azizi Babatunde Bagshaw Bakare Bannister Barlow Barzani Batley Begum Bellweather Berhane "
    "Bhatti Birchall Blakemore Boateng Bramhall Braithwaite Brathwaite Brennan Brightwell Brocklehurst Bukhari "
    "Calloway Carrow Chaudhry Chikwanha Chowdhury Clitheroe Coker Corrigan Crabtree Cranleigh Cullinane Dacosta "
    "Danquah Darzi Delacroix Desai Dhillon Dobrowski Donnelly Driscoll Dunmore Duxbury Eastham Eccles Ekwueme Elmore "
    "Entwistle Eze Fairhurst Farooqi Fenwick Ferreira Flannery Fothergill Gantry Garside Gebremariam Ghani Gill "
    "Glossop Goldthorpe Grabowski Greenhalgh Grimshaw Gunawardena Habtemariam Haddow Haider Halliwell Hargreave "
    "Harrowgate Hashemi Haworth Heddle Hesketh Hoang Holloway Horrocks Hough Ibekwe Iqbal Ironside Jankowski Jellicoe "
    "Jibril Kamara Kapoor Kaur Kelleher Kershaw Khatun Kipling Kirkbride Kowalczyk Kumar Lachlan Lamptey Langtree "
    "Latham Leigh Lindqvist Lister Lomas Lowther Lungu Maciver Mahlangu Malik Mannion Marszalek Masih Mbeki Mehari "
    "Mendoza Mensah Merrick Molloy Moorhouse Mukherjee Musoke Nadeem Naylor Ngata Nguyen Nkemelu Norcross Nuttall "
    "Obuya Ogden Okafor Okonjo Olsson Ormerod Osei Otieno Oyelaran Palfrey Parvez Pendle Penrose Petrov Pickering "
    "Pilling Pinnock Popescu Quarshie Quayle Quigley Radcliffe Rafiq Rahim Ramsbottom Redfern Rezaei Rigby Robell "
    "Rosado Rostron Rowbotham Sabir Sandhu Sarpong Scholes Seddon Selassie Sesay Shackleton Sharif Shuttleworth Sidhu "
    "Silva Singh Skelton Sokolov Sowerby Stanworth Stirling Suleiman Swales Tadesse Talbot Tattersall Tesfaye "
    "Thackeray Thistlewood Thorley Tiwari Tran Trelawny Tuohy Uddin Ullah Unsworth Valente Varley Vaughan Wadsworth "
    "Walkden Warsame Watanabe Whitworth Wolde Wolstenholme Worsley Wyatt Yilmaz Yardley Yeboah Zafar Zielinski"
)

STREETS = _words(
    "Alder Beacon Bramble Brook Canal Chapel Cinder Clough Coppice Dale Eaves Fern Fold Forge Garth Gorse Harbour "
    "Heron Hollin Kiln Lantern Larch Linden Marl Meadow Mill Moss Orchard Pasture Quarry Reed Rope Rowan Salt "
    "Sandpiper Saddler Slate Spinney Stile Tannery Tenter Thistle Tide Vicar Warren Weaver Wharf Willow Windle Yarrow"
)

STREET_KINDS = _words("Avenue Close Crescent Drive Gardens Grove Lane Road Street Terrace Way")

TOWNS = ("Wyremouth", "Harrowby Vale", "Saltley Harbour", "Coldmoor", "Thornacre", "Long Preesall", "East Quernley")

# Postcode areas that the Post Office does not use: Wyreshire itself, its neighbours, and farther away.
HOME_AREA, NEIGHBOUR_AREA, FAR_AREA = "WY", "QX", "JV"
PROVIDERS_ELSEWHERE = ("Quernshire", "Marchland", "Saltborough", "Jevington and Vale", "Northmere")
ORGANISATIONS = (
    "Wyreshire Family Help", "Family Hub Wyremouth", "Family Hub Coldmoor", "Health Visiting Service",
    "Harbour Community Trust", "Primary School Partnership", "Secondary School Partnership",
)  # fmt: skip
