namespace MiniPhp.Extensions.Date.Zones;

// The table of abbreviations, as PHP has it.
internal sealed partial class ZoneAbbreviations
{
    /// <summary>
    /// A line for each abbreviation, or for each of several meanings of one: name, 1 for summer time, seconds east of UTC with summer time
    /// included, and the zones that use or used it so; the first one stands for it. Military letters have no zone.
    /// </summary>
    private static ReadOnlySpan<byte> Table => """
        acdt 1 37800 Australia/Adelaide Australia/Broken_Hill Australia/Darwin Australia/North Australia/South Australia/Yancowinna
        acst 0 34200 Australia/Adelaide Australia/Broken_Hill Australia/Darwin Australia/North Australia/South Australia/Yancowinna
        addt 1 -7200 America/Goose_Bay America/Pangnirtung
        adt 1 -10800 America/Halifax America/Barbados America/Blanc-Sablon America/Glace_Bay America/Goose_Bay America/Martinique America/Moncton America/Pangnirtung America/Thule Atlantic/Bermuda Canada/Atlantic
        aedt 1 39600 Australia/Melbourne Antarctica/Macquarie Australia/ACT Australia/Brisbane Australia/Canberra Australia/Currie Australia/Hobart Australia/Lindeman Australia/NSW Australia/Queensland Australia/Sydney Australia/Tasmania Australia/Victoria
        aest 0 36000 Australia/Melbourne Antarctica/Macquarie Australia/ACT Australia/Brisbane Australia/Canberra Australia/Currie Australia/Hobart Australia/LHI Australia/Lindeman Australia/Lord_Howe Australia/NSW Australia/Queensland Australia/Sydney Australia/Tasmania Australia/Victoria
        ahdt 1 -32400 America/Anchorage
        ahst 0 -36000 America/Anchorage America/Adak America/Atka
        akdt 1 -28800 America/Anchorage America/Juneau America/Metlakatla America/Nome America/Sitka America/Yakutat
        akst 0 -32400 America/Anchorage America/Juneau America/Metlakatla America/Nome America/Sitka America/Yakutat
        amt 0 -13840 America/Asuncion
        amt 0 1172 Europe/Amsterdam
        amt 0 5692 Europe/Athens
        apt 1 -10800 America/Halifax America/Blanc-Sablon America/Glace_Bay America/Moncton America/Pangnirtung America/Puerto_Rico Canada/Atlantic
        apt 1 -32400 America/Anchorage
        ast 0 -14400 America/Anguilla America/Antigua America/Aruba America/Barbados America/Blanc-Sablon America/Curacao America/Dominica America/Glace_Bay America/Goose_Bay America/Grand_Turk America/Grenada America/Guadeloupe America/Halifax America/Kralendijk America/Lower_Princes America/Marigot America/Martinique America/Miquelon America/Moncton America/Montserrat America/Pangnirtung America/Port_of_Spain America/Puerto_Rico America/Santo_Domingo America/St_Barthelemy America/St_Kitts America/St_Lucia America/St_Thomas America/St_Vincent America/Thule America/Tortola America/Virgin Atlantic/Bermuda Canada/Atlantic
        ast 0 -36000 America/Anchorage
        awdt 1 32400 Australia/Perth Australia/West
        awst 0 28800 Australia/Perth Australia/West
        awt 1 -10800 America/Halifax America/Blanc-Sablon America/Glace_Bay America/Moncton America/Pangnirtung America/Puerto_Rico Canada/Atlantic
        awt 1 -32400 America/Anchorage
        bdst 1 7200 Europe/London Europe/Belfast Europe/Gibraltar Europe/Guernsey Europe/Isle_of_Man Europe/Jersey GB
        bdt 1 -36000 America/Adak America/Atka America/Nome
        bmt 0 -14309 America/Barbados
        bmt 0 6264 Europe/Tiraspol
        bmt 0 -17776 America/Bogota
        bmt 0 10656 Asia/Baghdad
        bmt 0 24124 Asia/Bangkok Asia/Phnom_Penh Asia/Vientiane
        bmt 0 25632 Asia/Jakarta
        bmt 0 6264 Europe/Bucharest Europe/Chisinau
        bst 1 3600 Europe/London
        bst 0 3600 Europe/London
        bst 1 -12756 America/La_Paz
        bst 0 -39600 America/Adak America/Atka America/Nome
        bst 0 3600 Europe/Belfast Europe/Guernsey Europe/Isle_of_Man Europe/Jersey GB
        bst 1 3600 Europe/Belfast Europe/Dublin Europe/Gibraltar Europe/Guernsey Europe/Isle_of_Man Europe/Jersey GB
        cast 0 34200 Australia/Adelaide
        cast 1 10800 Africa/Juba Africa/Khartoum
        cat 0 7200 Africa/Khartoum Africa/Blantyre Africa/Bujumbura Africa/Gaborone Africa/Harare Africa/Juba Africa/Kigali Africa/Lubumbashi Africa/Lusaka Africa/Maputo Africa/Windhoek
        cddt 1 -14400 America/Rankin_Inlet America/Resolute
        cdt 1 -18000 America/Chicago
        cdt 1 32400 Asia/Shanghai
        cdt 1 -14400 America/Havana
        cdt 1 -18000 America/Atikokan America/Bahia_Banderas America/Belize America/Cambridge_Bay America/Cancun America/Chihuahua America/Coral_Harbour America/Costa_Rica America/El_Salvador America/Fort_Wayne America/Guatemala America/Indiana/Indianapolis America/Indiana/Knox America/Indiana/Marengo America/Indiana/Petersburg America/Indiana/Tell_City America/Indiana/Vevay America/Indiana/Vincennes America/Indiana/Winamac America/Indianapolis America/Iqaluit America/Kentucky/Louisville America/Kentucky/Monticello America/Knox_IN America/Louisville America/Managua America/Matamoros America/Menominee America/Merida America/Mexico_City America/Monterrey America/North_Dakota/Beulah America/North_Dakota/Center America/North_Dakota/New_Salem America/Ojinaga America/Pangnirtung America/Rainy_River America/Rankin_Inlet America/Resolute America/Tegucigalpa America/Winnipeg Canada/Central Mexico/General
        cdt 1 32400 Asia/Chongqing Asia/Chungking Asia/Harbin Asia/Macao Asia/Macau Asia/Taipei PRC ROC
        cemt 1 10800 Europe/Berlin
        cest 1 7200 Europe/Berlin
        cest 1 10800 Europe/Kaliningrad
        cest 1 7200 Africa/Algiers Africa/Ceuta Africa/Tripoli Africa/Tunis Arctic/Longyearbyen Atlantic/Jan_Mayen Europe/Amsterdam Europe/Andorra Europe/Athens Europe/Belgrade Europe/Bratislava Europe/Brussels Europe/Budapest Europe/Busingen Europe/Chisinau Europe/Copenhagen Europe/Gibraltar Europe/Kaliningrad Europe/Kiev Europe/Lisbon Europe/Ljubljana Europe/Luxembourg Europe/Madrid Europe/Malta Europe/Minsk Europe/Monaco Europe/Oslo Europe/Paris Europe/Podgorica Europe/Prague Europe/Riga Europe/Rome Europe/San_Marino Europe/Sarajevo Europe/Simferopol Europe/Skopje Europe/Sofia Europe/Stockholm Europe/Tallinn Europe/Tirane Europe/Tiraspol Europe/Uzhgorod Europe/Vaduz Europe/Vatican Europe/Vienna Europe/Vilnius Europe/Warsaw Europe/Zagreb Europe/Zaporozhye Europe/Zurich
        cet 0 3600 Europe/Berlin
        cet 0 7200 Europe/Kaliningrad
        cet 0 3600 Africa/Algiers Africa/Ceuta Africa/Tripoli Africa/Tunis Arctic/Longyearbyen Atlantic/Jan_Mayen Europe/Amsterdam Europe/Andorra Europe/Athens Europe/Belgrade Europe/Bratislava Europe/Brussels Europe/Budapest Europe/Busingen Europe/Chisinau Europe/Copenhagen Europe/Gibraltar Europe/Kaliningrad Europe/Kiev Europe/Lisbon Europe/Ljubljana Europe/Luxembourg Europe/Madrid Europe/Malta Europe/Minsk Europe/Monaco Europe/Oslo Europe/Paris Europe/Podgorica Europe/Prague Europe/Riga Europe/Rome Europe/San_Marino Europe/Sarajevo Europe/Simferopol Europe/Skopje Europe/Sofia Europe/Stockholm Europe/Tallinn Europe/Tirane Europe/Tiraspol Europe/Uzhgorod Europe/Vaduz Europe/Vatican Europe/Vienna Europe/Vilnius Europe/Warsaw Europe/Zagreb Europe/Zaporozhye Europe/Zurich
        cmt 0 -15408 America/Argentina/Buenos_Aires America/Argentina/Catamarca America/Argentina/ComodRivadavia America/Argentina/Cordoba America/Argentina/Jujuy America/Argentina/La_Rioja America/Argentina/Mendoza America/Argentina/Rio_Gallegos America/Argentina/Salta America/Argentina/San_Juan America/Argentina/San_Luis America/Argentina/Tucuman America/Argentina/Ushuaia America/Buenos_Aires America/Catamarca America/Cordoba America/Jujuy America/Mendoza America/Rosario
        cmt 0 -16060 America/Caracas
        cmt 0 -16356 America/La_Paz
        cmt 0 -19176 America/Cayman America/Panama
        cmt 0 6900 Europe/Chisinau Europe/Tiraspol
        cpt 1 -18000 America/Chicago America/Atikokan America/Coral_Harbour America/Fort_Wayne America/Indiana/Indianapolis America/Indiana/Knox America/Indiana/Marengo America/Indiana/Petersburg America/Indiana/Tell_City America/Indiana/Vevay America/Indiana/Vincennes America/Indiana/Winamac America/Indianapolis America/Kentucky/Louisville America/Kentucky/Monticello America/Knox_IN America/Louisville America/Menominee America/Rainy_River America/Winnipeg Canada/Central
        cst 0 -21600 America/Chicago
        cst 0 -18000 America/Havana
        cst 0 -21600 America/Atikokan America/Bahia_Banderas America/Belize America/Cambridge_Bay America/Cancun America/Chihuahua America/Coral_Harbour America/Costa_Rica America/Detroit America/El_Salvador America/Fort_Wayne America/Guatemala America/Hermosillo America/Indiana/Indianapolis America/Indiana/Knox America/Indiana/Marengo America/Indiana/Petersburg America/Indiana/Tell_City America/Indiana/Vevay America/Indiana/Vincennes America/Indiana/Winamac America/Indianapolis America/Iqaluit America/Kentucky/Louisville America/Kentucky/Monticello America/Knox_IN America/Louisville America/Managua America/Matamoros America/Mazatlan America/Menominee America/Merida America/Mexico_City America/Monterrey America/North_Dakota/Beulah America/North_Dakota/Center America/North_Dakota/New_Salem America/Ojinaga America/Pangnirtung America/Rainy_River America/Rankin_Inlet America/Regina America/Resolute America/Swift_Current America/Tegucigalpa America/Thunder_Bay America/Winnipeg Canada/Central Canada/Saskatchewan Mexico/BajaSur Mexico/General
        cst 0 28800 Asia/Chongqing Asia/Chungking Asia/Harbin Asia/Macao Asia/Macau Asia/Shanghai Asia/Taipei PRC ROC
        cwt 1 -18000 America/Chicago America/Atikokan America/Coral_Harbour America/Fort_Wayne America/Indiana/Indianapolis America/Indiana/Knox America/Indiana/Marengo America/Indiana/Petersburg America/Indiana/Tell_City America/Indiana/Vevay America/Indiana/Vincennes America/Indiana/Winamac America/Indianapolis America/Kentucky/Louisville America/Kentucky/Monticello America/Knox_IN America/Louisville America/Menominee America/Mexico_City America/Rainy_River America/Winnipeg Canada/Central Mexico/General
        chst 0 36000 Pacific/Guam Pacific/Saipan
        dmt 0 -1521 Europe/Dublin
        eat 0 10800 Africa/Addis_Ababa Africa/Khartoum Africa/Asmara Africa/Asmera Africa/Dar_es_Salaam Africa/Djibouti Africa/Juba Africa/Kampala Africa/Mogadishu Africa/Nairobi Indian/Antananarivo Indian/Comoro Indian/Mayotte
        eddt 1 -10800 America/Iqaluit
        edt 1 -14400 America/New_York America/Cancun America/Detroit America/Fort_Wayne America/Grand_Turk America/Indiana/Indianapolis America/Indiana/Marengo America/Indiana/Petersburg America/Indiana/Tell_City America/Indiana/Vevay America/Indiana/Vincennes America/Indiana/Winamac America/Indianapolis America/Iqaluit America/Jamaica America/Kentucky/Louisville America/Kentucky/Monticello America/Louisville America/Montreal America/Nassau America/Nipigon America/Pangnirtung America/Port-au-Prince America/Santo_Domingo America/Thunder_Bay America/Toronto Canada/Eastern
        eest 1 10800 Europe/Helsinki Africa/Cairo Asia/Amman Asia/Beirut Asia/Damascus Asia/Famagusta Asia/Gaza Asia/Hebron Asia/Istanbul Asia/Nicosia Europe/Athens Europe/Bucharest Europe/Chisinau Europe/Istanbul Europe/Kaliningrad Europe/Kiev Europe/Mariehamn Europe/Minsk Europe/Moscow Europe/Nicosia Europe/Riga Europe/Simferopol Europe/Sofia Europe/Tallinn Europe/Tiraspol Europe/Uzhgorod Europe/Vilnius Europe/Warsaw Europe/Zaporozhye
        eet 0 7200 Europe/Helsinki Africa/Cairo Africa/Tripoli Asia/Amman Asia/Beirut Asia/Damascus Asia/Famagusta Asia/Gaza Asia/Hebron Asia/Istanbul Asia/Nicosia Europe/Athens Europe/Bucharest Europe/Chisinau Europe/Istanbul Europe/Kaliningrad Europe/Kiev Europe/Mariehamn Europe/Minsk Europe/Moscow Europe/Nicosia Europe/Riga Europe/Simferopol Europe/Sofia Europe/Tallinn Europe/Tiraspol Europe/Uzhgorod Europe/Vilnius Europe/Warsaw Europe/Zaporozhye
        emt 0 -26248 Chile/EasterIsland Pacific/Easter
        ept 1 -14400 America/New_York America/Detroit America/Iqaluit America/Montreal America/Nipigon America/Thunder_Bay America/Toronto Canada/Eastern
        est 0 -18000 America/New_York America/Atikokan America/Cambridge_Bay America/Cancun America/Cayman America/Chicago America/Coral_Harbour America/Detroit America/Fort_Wayne America/Grand_Turk America/Indiana/Indianapolis America/Indiana/Knox America/Indiana/Marengo America/Indiana/Petersburg America/Indiana/Tell_City America/Indiana/Vevay America/Indiana/Vincennes America/Indiana/Winamac America/Indianapolis America/Iqaluit America/Jamaica America/Kentucky/Louisville America/Kentucky/Monticello America/Knox_IN America/Louisville America/Managua America/Menominee America/Merida America/Moncton America/Montreal America/Nassau America/Nipigon America/Panama America/Pangnirtung America/Port-au-Prince America/Rankin_Inlet America/Resolute America/Santo_Domingo America/Thunder_Bay America/Toronto Canada/Eastern
        ewt 1 -14400 America/New_York America/Detroit America/Iqaluit America/Montreal America/Nipigon America/Thunder_Bay America/Toronto Canada/Eastern
        ffmt 0 -14660 America/Martinique
        fmt 0 -4056 Atlantic/Madeira
        gdt 1 39600 Pacific/Guam Pacific/Saipan
        gmt 0 0 Africa/Abidjan Africa/Accra Africa/Bamako Africa/Banjul Africa/Bissau Africa/Conakry Africa/Dakar Africa/Freetown Africa/Lome Africa/Monrovia Africa/Nouakchott Africa/Ouagadougou Africa/Sao_Tome Africa/Timbuktu America/Danmarkshavn Atlantic/Reykjavik Atlantic/St_Helena Etc/GMT Etc/Greenwich Europe/Belfast Europe/Dublin Europe/Gibraltar Europe/Guernsey Europe/Isle_of_Man Europe/Jersey Europe/London GB
        gmt 1 0 Europe/Bratislava Europe/Dublin Europe/Prague
        gst 0 36000 Pacific/Guam Pacific/Saipan
        hdt 1 -34200 Pacific/Honolulu
        hdt 1 -32400 America/Adak America/Atka
        hdt 1 -34200 Pacific/Johnston
        hkst 1 32400 Asia/Hong_Kong
        hkt 0 28800 Asia/Hong_Kong
        hkt 0 30600 Asia/Hong_Kong
        hmt 0 -19776 America/Havana
        hmt 0 -6872 Atlantic/Azores
        hmt 0 21200 Asia/Dacca Asia/Dhaka
        hmt 0 5989 Europe/Helsinki Europe/Mariehamn
        hpt 1 -34200 Pacific/Honolulu Pacific/Johnston
        hst 0 -36000 Pacific/Honolulu
        hst 0 -37800 Pacific/Honolulu
        hst 0 -36000 America/Adak America/Atka Pacific/Johnston
        hst 0 -37800 Pacific/Johnston
        hwt 1 -34200 Pacific/Honolulu Pacific/Johnston
        iddt 1 14400 Asia/Jerusalem Asia/Tel_Aviv
        idt 1 10800 Asia/Jerusalem Asia/Gaza Asia/Hebron Asia/Tel_Aviv
        imt 0 25025 Asia/Irkutsk
        imt 0 7016 Asia/Istanbul Europe/Istanbul
        ist 0 7200 Asia/Jerusalem
        ist 0 19800 Asia/Calcutta Asia/Kolkata
        ist 1 2079 Europe/Dublin
        ist 0 3600 Europe/Dublin
        ist 1 3600 Europe/Dublin
        ist 0 7200 Asia/Gaza Asia/Hebron Asia/Tel_Aviv
        jdt 1 36000 Asia/Tokyo
        jmt 0 8440 Asia/Jerusalem Asia/Tel_Aviv
        jst 0 32400 Asia/Tokyo Asia/Hong_Kong Asia/Manila Asia/Pyongyang Asia/Seoul Asia/Taipei ROC ROK
        kdt 1 36000 Asia/Seoul
        kdt 1 34200 Asia/Seoul ROK
        kdt 1 36000 ROK
        kmt 0 5736 Europe/Vilnius
        kmt 0 -18430 America/Grand_Turk America/Jamaica
        kmt 0 7324 Europe/Kiev
        kst 0 30600 Asia/Seoul
        kst 0 32400 Asia/Pyongyang Asia/Seoul
        kst 0 30600 Asia/Pyongyang ROK
        kst 0 32400 ROK
        lst 1 9394 Europe/Riga
        mddt 1 -18000 America/Cambridge_Bay America/Yellowknife
        mdst 1 16279 Europe/Moscow
        mdt 1 -21600 America/Denver America/Bahia_Banderas America/Boise America/Cambridge_Bay America/Chihuahua America/Edmonton America/Hermosillo America/Inuvik America/Mazatlan America/North_Dakota/Beulah America/North_Dakota/Center America/North_Dakota/New_Salem America/Ojinaga America/Phoenix America/Regina America/Shiprock America/Swift_Current America/Yellowknife Canada/Mountain Canada/Saskatchewan Mexico/BajaSur
        mest 1 7200 MET
        met 0 3600 MET
        mmt 0 9017 Europe/Moscow
        mmt 0 9079 Europe/Moscow
        mmt 0 -13491 America/Montevideo
        mmt 0 -20712 America/Managua
        mmt 0 -2588 Africa/Monrovia
        mmt 0 -2670 Africa/Monrovia
        mmt 0 17640 Indian/Maldives
        mmt 0 19172 Asia/Colombo
        mmt 0 19270 Asia/Calcutta Asia/Kolkata
        mmt 0 28656 Asia/Makassar Asia/Ujung_Pandang
        mmt 0 6600 Europe/Minsk
        mpt 1 -21600 America/Denver America/Boise America/Cambridge_Bay America/Edmonton America/North_Dakota/Beulah America/North_Dakota/Center America/North_Dakota/New_Salem America/Regina America/Shiprock America/Swift_Current America/Yellowknife Canada/Mountain Canada/Saskatchewan
        msd 1 14400 Europe/Moscow Europe/Chisinau Europe/Kaliningrad Europe/Kiev Europe/Minsk Europe/Riga Europe/Simferopol Europe/Tallinn Europe/Tiraspol Europe/Uzhgorod Europe/Vilnius Europe/Zaporozhye
        msk 0 10800 Europe/Moscow
        msk 0 14400 Europe/Moscow
        msk 0 10800 Europe/Chisinau Europe/Kaliningrad Europe/Kiev Europe/Minsk Europe/Riga Europe/Simferopol Europe/Tallinn Europe/Tiraspol Europe/Uzhgorod Europe/Vilnius Europe/Zaporozhye
        msk 0 14400 Europe/Simferopol
        mst 0 -25200 America/Denver America/Bahia_Banderas America/Boise America/Cambridge_Bay America/Chihuahua America/Creston America/Dawson_Creek America/Edmonton America/Ensenada America/Fort_Nelson America/Hermosillo America/Inuvik America/Mazatlan America/Mexico_City America/North_Dakota/Beulah America/North_Dakota/Center America/North_Dakota/New_Salem America/Ojinaga America/Phoenix America/Regina America/Santa_Isabel America/Shiprock America/Swift_Current America/Tijuana America/Yellowknife Canada/Mountain Canada/Saskatchewan Mexico/BajaNorte Mexico/BajaSur Mexico/General
        mst 1 12679 Europe/Moscow
        mwt 1 -21600 America/Denver America/Boise America/Cambridge_Bay America/Edmonton America/North_Dakota/Beulah America/North_Dakota/Center America/North_Dakota/New_Salem America/Phoenix America/Regina America/Shiprock America/Swift_Current America/Yellowknife Canada/Mountain Canada/Saskatchewan
        nddt 1 -5400 America/St_Johns Canada/Newfoundland
        ndt 1 -9052 America/St_Johns
        ndt 1 -9000 America/St_Johns America/Goose_Bay Canada/Newfoundland
        ndt 1 -9052 America/Goose_Bay Canada/Newfoundland
        npt 1 -9000 America/St_Johns
        npt 1 -36000 America/Adak America/Atka America/Nome
        npt 1 -9000 America/Goose_Bay Canada/Newfoundland
        nst 0 -12600 America/St_Johns
        nst 0 -12652 America/St_Johns
        nst 1 4772 Europe/Amsterdam
        nst 0 -12600 America/Goose_Bay Canada/Newfoundland
        nst 0 -12652 America/Goose_Bay Canada/Newfoundland
        nst 0 -39600 America/Adak America/Atka America/Nome
        nwt 1 -9000 America/St_Johns
        nwt 1 -36000 America/Adak America/Atka America/Nome
        nwt 1 -9000 America/Goose_Bay Canada/Newfoundland
        nzdt 1 46800 Pacific/Auckland Antarctica/McMurdo Antarctica/South_Pole NZ
        nzmt 0 41400 Pacific/Auckland Antarctica/McMurdo Antarctica/South_Pole NZ
        nzst 0 43200 Pacific/Auckland
        nzst 1 43200 Pacific/Auckland
        nzst 1 45000 Pacific/Auckland
        nzst 0 43200 Antarctica/McMurdo Antarctica/South_Pole NZ
        nzst 1 43200 Antarctica/McMurdo Antarctica/South_Pole NZ
        nzst 1 45000 Antarctica/McMurdo Antarctica/South_Pole NZ
        pddt 1 -21600 America/Inuvik
        pdt 1 -25200 America/Los_Angeles America/Boise America/Dawson America/Dawson_Creek America/Ensenada America/Fort_Nelson America/Juneau America/Metlakatla America/Santa_Isabel America/Sitka America/Tijuana America/Vancouver America/Whitehorse Canada/Pacific Canada/Yukon Mexico/BajaNorte
        pdt 1 32400 Asia/Manila
        pkst 1 21600 Asia/Karachi
        pkt 0 18000 Asia/Karachi
        plmt 0 25590 Asia/Ho_Chi_Minh Asia/Saigon
        pmt 0 -13236 America/Paramaribo
        pmt 0 -13252 America/Paramaribo
        pmt 0 13505 Asia/Yekaterinburg
        pmt 0 26240 Asia/Pontianak
        pmt 0 561 Africa/Algiers Africa/Tunis Europe/Monaco Europe/Paris
        ppmt 0 -17340 America/Port-au-Prince
        ppt 1 -25200 America/Los_Angeles America/Dawson_Creek America/Ensenada America/Fort_Nelson America/Juneau America/Metlakatla America/Santa_Isabel America/Sitka America/Tijuana America/Vancouver Canada/Pacific Mexico/BajaNorte
        pst 0 -28800 America/Los_Angeles America/Bahia_Banderas America/Boise America/Creston America/Dawson America/Dawson_Creek America/Ensenada America/Fort_Nelson America/Hermosillo America/Inuvik America/Juneau America/Mazatlan America/Metlakatla America/Santa_Isabel America/Sitka America/Tijuana America/Vancouver America/Whitehorse Canada/Pacific Canada/Yukon Mexico/BajaNorte Mexico/BajaSur
        pst 0 28800 Asia/Manila
        pwt 1 -25200 America/Los_Angeles America/Dawson_Creek America/Ensenada America/Fort_Nelson America/Juneau America/Metlakatla America/Santa_Isabel America/Sitka America/Tijuana America/Vancouver Canada/Pacific Mexico/BajaNorte
        qmt 0 -18840 America/Guayaquil
        rmt 0 5794 Europe/Riga
        rmt 0 23087 Asia/Rangoon Asia/Yangon
        sast 0 7200 Africa/Johannesburg
        sast 1 10800 Africa/Johannesburg
        sast 0 5400 Africa/Johannesburg
        sast 1 10800 Africa/Maseru Africa/Mbabane Africa/Windhoek
        sast 0 5400 Africa/Maseru Africa/Mbabane
        sast 0 7200 Africa/Maseru Africa/Mbabane Africa/Windhoek
        sdmt 0 -16800 America/Santo_Domingo
        sjmt 0 -20173 America/Costa_Rica
        smt 0 -13884 Atlantic/Stanley
        smt 0 -16966 America/Punta_Arenas America/Santiago Chile/Continental
        smt 0 24925 Asia/Kuala_Lumpur Asia/Singapore
        smt 0 8160 Europe/Simferopol
        sst 0 -39600 Pacific/Samoa Pacific/Midway Pacific/Pago_Pago
        tbmt 0 10751 Asia/Tbilisi
        tmt 0 12344 Asia/Tehran
        tmt 0 5940 Europe/Tallinn
        uct 0 0 Etc/UCT
        utc 0 0 Etc/Universal Etc/UTC Etc/Zulu UTC UTC
        wast 1 7200 Africa/Windhoek Africa/Ndjamena
        wat 0 3600 Africa/Brazzaville Africa/Bangui Africa/Douala Africa/Kinshasa Africa/Lagos Africa/Libreville Africa/Luanda Africa/Malabo Africa/Ndjamena Africa/Niamey Africa/Porto-Novo Africa/Sao_Tome
        wat 1 3600 Africa/Windhoek
        wemt 1 7200 Europe/Lisbon Europe/Madrid Europe/Monaco Europe/Paris
        west 1 3600 Europe/Paris
        west 1 7200 Europe/Luxembourg
        west 1 3600 Africa/Algiers Africa/Ceuta Atlantic/Canary Atlantic/Faeroe Atlantic/Faroe Atlantic/Madeira Europe/Brussels Europe/Lisbon Europe/Luxembourg Europe/Madrid Europe/Monaco
        wet 0 0 Europe/Paris
        wet 0 3600 Europe/Luxembourg
        wet 0 0 Africa/Algiers Africa/Ceuta Atlantic/Azores Atlantic/Canary Atlantic/Faeroe Atlantic/Faroe Atlantic/Madeira Europe/Andorra Europe/Brussels Europe/Lisbon Europe/Luxembourg Europe/Madrid Europe/Monaco
        wib 0 25200 Asia/Jakarta Asia/Pontianak
        wita 0 28800 Asia/Makassar Asia/Pontianak Asia/Ujung_Pandang
        wit 0 32400 Asia/Jayapura
        wmt 0 5040 Europe/Vilnius Europe/Warsaw
        yddt 1 -25200 America/Dawson America/Whitehorse Canada/Yukon
        ydt 1 -28800 America/Dawson America/Juneau America/Whitehorse America/Yakutat Canada/Yukon
        ypt 1 -28800 America/Dawson America/Whitehorse America/Yakutat Canada/Yukon
        yst 0 -32400 America/Anchorage America/Dawson America/Juneau America/Nome America/Sitka America/Whitehorse America/Yakutat Canada/Yukon
        ywt 1 -28800 America/Dawson America/Whitehorse America/Yakutat Canada/Yukon
        a 0 3600
        b 0 7200
        c 0 10800
        d 0 14400
        e 0 18000
        f 0 21600
        g 0 25200
        h 0 28800
        i 0 32400
        k 0 36000
        l 0 39600
        m 0 43200
        n 0 -3600
        o 0 -7200
        p 0 -10800
        q 0 -14400
        r 0 -18000
        s 0 -21600
        t 0 -25200
        u 0 -28800
        v 0 -32400
        w 0 -36000
        x 0 -39600
        y 0 -43200
        z 0 0
        """u8;
}
