--TEST--
crypt(): every scheme, settings that are none, and what ends a password.
--FILE--
<?php
$passwords = ['', 'a', 'longer than eight', "\xff\xff\xa3", "\xff\xa334\xff\xff\xff\xa3345", "nul\0inside", str_repeat("\xe9", 73)];
$salt = 'CCCCCCCCCCCCCCCCCCCCC.';
$settings = [
    'ab', './', 'zzrest', '_J9..rasm', '_/...XXXXrest', '$1$', '$1$abcdefghijkl', '$1$ab$cd', "\$1\$\xe9", '$2a$04$' . $salt, '$2b$04$' . $salt, '$2x$04$' . $salt,
    '$2y$05$' . $salt . 'rest', '$5$rounds=1000$salt', '$5$rounds=1000$a salt that is too long$', '$6$rounds=1001$', '$6$rounds= +1000$s$t',
];
foreach ($settings as $setting) {
    foreach ($passwords as $password) {
        echo crypt($password, $setting), "\n";
    }
}
echo crypt('password', '$5$rounds=1000salt'), "\n", crypt('password', '$6$salt'), "\n";
foreach ([
    '', 'a', 'a:', ':a', "a\0b", '_........', '_/!......', '_/......!', '_short', '$', '$1', '$2', '$3$', '$2y$03$' . $salt, '$2y$32$' . $salt, '$2y$40$' . $salt,
    '$2c$04$' . $salt, '$2y$4$' . $salt, '$2y$04' . $salt, '$2y$04$' . substr($salt, 1), '$2y$04$=' . substr($salt, 1), '$5$rounds=999$s', '$5$rounds=-1000$s',
    '$5$rounds=$s', '$6$rounds=1000000000$s', '$6$rounds=99999999999999999999$s', '$y$j9T$', '*0', '*1', '*2',
] as $setting) {
    echo json_encode($setting), ' ', crypt('password', $setting), "\n";
}
--EXPECT--
abmF1QH4PEr.E
abxxB7HlIeckU
abKuvfXyuH4Fw
abiJnZqdV5Bc6
abI531hjKAdzY
abd8lB3t6HtaU
abHwYzsh36cFQ
./Una9Fi.seRo
./xT2u5QYaHcU
./yPRzyX/WeSM
./4wZV1S6guZE
./OmOnpnxpRd2
./dIkoQZK0Qq6
./ApDQ36BbLLA
zz6dpSdr.LHZw
zzJZ5PtvFqi9o
zz.JiwC6aD7cA
zz8AFlHixBn0E
zz0f0MDAzu/EU
zz7bsYoBeDreA
zzAJR5Q2CYYpQ
_J9..rasmTB5D3hoAd8A
_J9..rasmWuvos8B/9gQ
_J9..rasmhEGi3n7/aKQ
_J9..rasmPoJfOsFSK9Y
_J9..rasmwMH9qvHSMRw
_J9..rasm/lAwlufO3YM
_J9..rasmeUjrS9x.uPM
_/...XXXXH2vTanWFnnk
_/...XXXXnSiH6F1g4rM
_/...XXXXDAVDlAFKwns
_/...XXXXtIKcw4BfARg
_/...XXXXnflQ9lNRK6A
_/...XXXX2UYsShAfFiE
_/...XXXXZgQUJ8EsUis
$1$$qRPK7m23GJusamGpoGLby/
$1$$Ij31LCAysPM23KuPlm1wA/
$1$$QTL1SITE5ZkekGV8vPGhP0
$1$$QPQXZ6H3s0oFGm7fmyaXi.
$1$$URWhnqlLN.0G20UVJH4EX/
$1$$qumA9dh8gdAcXQfVEW53U1
$1$$V/d6Bqi.8j5jt533OhDk9.
$1$abcdefgh$M55TzYaaccxVGbptZWaxX/
$1$abcdefgh$jUYc1Xi7pkozuzWQ0Dft71
$1$abcdefgh$DquxjA1N3azv2e9w/WnjL.
$1$abcdefgh$GoUrYKmAk2AGHJA1iJccH1
$1$abcdefgh$pt7agU8yTzKdDB/RIzdWl.
$1$abcdefgh$agqYGMCHG1dX4rkkTfABx.
$1$abcdefgh$RraLe2W5rvOEB6KoySqq21
$1$ab$rn6aQS/o7141mj179E/zA.
$1$ab$NM4FR4Dl/CzoTSJTd3YJ3.
$1$ab$4H0GBYOr18l9orH4rhpXO.
$1$ab$AhpMgObaLbs3Q/jWLNp4K/
$1$ab$ce7A0pPxPJUbjxkGtaAIk1
$1$ab$6.68f.VBnbqHX/ihaQe8a.
$1$ab$lzRnZ6IYEspjy.eH81YW51
$1$é$6zcYNxcFbDORYdbM75dlt/
$1$é$WCZJF06uViPyY8FkIf/Ie0
$1$é$MWNBuW22rCcL4yMhGxfRM.
$1$é$S6PU1fdxX0B6GNPVPK1g6/
$1$é$4Tw8ZRSh.IQbYCm/RJ15z/
$1$é$qBIgTfZsEttu8c6V.4TeE/
$1$é$AwbZS53.fTnoZhxD756r3.
$2a$04$CCCCCCCCCCCCCCCCCCCCC.Cg0ly9t/KVBCBYYDfOmZKwry9JuXClC
$2a$04$CCCCCCCCCCCCCCCCCCCCC.f/Fm9DOYGp2ai9rjxvG4QHlhtDCuDuu
$2a$04$CCCCCCCCCCCCCCCCCCCCC.l//2eByIdh0vCHOkvrBAkNJJmvPUsBq
$2a$04$CCCCCCCCCCCCCCCCCCCCC.h87NWu/js59XXaIj1hDyHxnjw7MJ5K6
$2a$04$CCCCCCCCCCCCCCCCCCCCC.D8jTC5oJeIumVOhMVpz79BzoGVhCjrW
$2a$04$CCCCCCCCCCCCCCCCCCCCC.EGGkoUmQreg4R3gUCm4oCOYc6Tar.sa
$2a$04$CCCCCCCCCCCCCCCCCCCCC.BLDFDqHN082S0QKUvwhmOnNPSVgJ38W
$2b$04$CCCCCCCCCCCCCCCCCCCCC.Cg0ly9t/KVBCBYYDfOmZKwry9JuXClC
$2b$04$CCCCCCCCCCCCCCCCCCCCC.f/Fm9DOYGp2ai9rjxvG4QHlhtDCuDuu
$2b$04$CCCCCCCCCCCCCCCCCCCCC.l//2eByIdh0vCHOkvrBAkNJJmvPUsBq
$2b$04$CCCCCCCCCCCCCCCCCCCCC.PIeeyENZVZmrKLAq5lwBUU9fMRVfV2m
$2b$04$CCCCCCCCCCCCCCCCCCCCC.8jdeg8QqT4CX3ERA9vZPFZAkxZRpxJW
$2b$04$CCCCCCCCCCCCCCCCCCCCC.EGGkoUmQreg4R3gUCm4oCOYc6Tar.sa
$2b$04$CCCCCCCCCCCCCCCCCCCCC.BLDFDqHN082S0QKUvwhmOnNPSVgJ38W
$2x$04$CCCCCCCCCCCCCCCCCCCCC.Cg0ly9t/KVBCBYYDfOmZKwry9JuXClC
$2x$04$CCCCCCCCCCCCCCCCCCCCC.f/Fm9DOYGp2ai9rjxvG4QHlhtDCuDuu
$2x$04$CCCCCCCCCCCCCCCCCCCCC.l//2eByIdh0vCHOkvrBAkNJJmvPUsBq
$2x$04$CCCCCCCCCCCCCCCCCCCCC.PIeeyENZVZmrKLAq5lwBUU9fMRVfV2m
$2x$04$CCCCCCCCCCCCCCCCCCCCC.8jdeg8QqT4CX3ERA9vZPFZAkxZRpxJW
$2x$04$CCCCCCCCCCCCCCCCCCCCC.EGGkoUmQreg4R3gUCm4oCOYc6Tar.sa
$2x$04$CCCCCCCCCCCCCCCCCCCCC.XUIcVpqj/iHj/jwfiAPtltXoq32nlvm
$2y$05$CCCCCCCCCCCCCCCCCCCCC.7uG0VCzI2bS7j6ymqJi9CdcdxiRTWNy
$2y$05$CCCCCCCCCCCCCCCCCCCCC.crbyEJ0XFaJ9sONRyOTHdI7c4ZT.ndu
$2y$05$CCCCCCCCCCCCCCCCCCCCC.RkpdLmtdhjqaJrc9PAgdCJIr6T/TUyy
$2y$05$CCCCCCCCCCCCCCCCCCCCC.Qjdj3GXX7D0sFE9jji6wxSTWIhqI3US
$2y$05$CCCCCCCCCCCCCCCCCCCCC.VmFQpoXeVuKTzkg2ZRsAf.8PZJZg142
$2y$05$CCCCCCCCCCCCCCCCCCCCC..DNPL4jaeHl4SVONRZYkxL33aPTkOeu
$2y$05$CCCCCCCCCCCCCCCCCCCCC.En3I.89dHVYTmxBLvQqYLgJrladT2OG
$5$rounds=1000$salt$oacEarljCLl1hnwSHaKByNaFLSC8faCZtGSPISXgwZ.
$5$rounds=1000$salt$6r/iIvTVE34hgPJ5hHjCXJ/O.cBunKM7LE5EeVggYb6
$5$rounds=1000$salt$eIttiYaDQhXL6cPTUn8L4T8K8I2nRHXZyQF2p2Y/vUB
$5$rounds=1000$salt$DurBGqLujA2Zp/FDwHD2s8xhVhwzH95U96tKLdiW.35
$5$rounds=1000$salt$djw3KpUZrfRH2tBb.lQWdd1tj4kxI6QRclMvjJ03KRC
$5$rounds=1000$salt$6yz.rNXMas.WdJNw24aiV7X/25rR5DnWHxGsSAVbP78
$5$rounds=1000$salt$pzpLa8xrSc4SChQTbXJiQHjmSTLfQ7Pgoy4SewUQED1
$5$rounds=1000$a salt that is t$VdAa6JBSyQ9PB9IZhaQXIq5a5hQ4WkvlEPlzfmLktt5
$5$rounds=1000$a salt that is t$0AIl5AWKsXMHoGGVUIkR4UpNPyUbTfgMvZS5uWxtOK9
$5$rounds=1000$a salt that is t$dE.VGosNVvena.dc8fgRR/yScXGznbViCJrkSBSD2s0
$5$rounds=1000$a salt that is t$hIuK71Y19gtVjKA/gIrhRrpAC9Fw7VDVoQHS0EF85j4
$5$rounds=1000$a salt that is t$DX7g/jjmNWYOO5gXGWHW8z4Cu5jiTuaL/PN4Q/ktbx8
$5$rounds=1000$a salt that is t$uNKMNICJRZFBhxz9JXGrvEH9J9giJy1fO0zNm8E1WK8
$5$rounds=1000$a salt that is t$C9g2XqDjYRUnCahWAL9OcEgR1M5YUYDGTzLgVc.XKPD
$6$rounds=1001$$8McbB5ePhIM.WhvMWCKdereNVltmWGDBhT.s3yYp1QbP1sS0nnDJflk425D1PREIfKq0kEi/odrQa2treMfsX/
$6$rounds=1001$$Z3XHGkuK7mxFVw2THgpqf0z0CYp5DkNjBSznDuSjPW4C6smbqD9ubZsUxm9Mu/sMat6k.5zIm8TE6JwAZ30nd1
$6$rounds=1001$$SVGYdE9TEMKp.9B.bzz6ghDZnOS3eSEXG4IXFSyre37f7TtQEGeRfkIBrVqcodMJeI9oJuMjnNUNRRvA2MGkO0
$6$rounds=1001$$yY1Zx.A48HWLDrQfAeeM9goPQcVmV4PZJ4BLrNVRZGD0W8KFSi6TXtCmboucHW0iAHcd7CY6YfWcIz7.LAYs2/
$6$rounds=1001$$UsqAu.0ODHJwFDJ3PO.fi/Q/jEkiLmRQkWQRbWqAwOq2ickkkDDL6SzMzSuMJa45Rs6gKj9nKakBIyhEAGNFV0
$6$rounds=1001$$0QYeSRjZ//UcaRvo3YuzhYfg.5bz2HUhWdzIT3pNxTAj2Rgf5EuTuokeqbjDWPBD5QW5vDarAjrJ4XW0jqmQE0
$6$rounds=1001$$TO.SiMKgFggdM2B5e8qQjDsP18tiOHih8K6aX2Z8WKFuL9DyrJgE/EYp5K11kOZHCIS6b6vZoexZBbGH/Nx6e.
$6$rounds=1000$s$u6h1nDplZjxDo4zJTtL/gDw7SGioQGm.0uRtQXjSgB6lTpGGOfGi4A6UMV.7Q7d2K2ppsidkHUrit0FKUiAv71
$6$rounds=1000$s$Qr956wg.MR4VkDV994715AMsJortV.nSw46Z.6MKwssRNqLX2p/csvWXL3PAAy0HDUbfxpZ4.jBPpGdOlUxep1
$6$rounds=1000$s$RyRuyaG239uEDbNizheBuU/LdPzG8.ltJHQGqN9vY/KFDcW7MVddBB9Y/hwkMekj4/gdkCv3FRJHsLtwyi2He.
$6$rounds=1000$s$U59mKNftp4vZrfdEddJmVs8L0dIWzU1O840lnGzRv4t9E22DeP8HPB81VazWdjysOhCmHsTt8OYrGeJaTGNRk0
$6$rounds=1000$s$AGND50iKZVlP9Gt9fvXD/pdrC7JrPKQUoUMX1O.V/s4Wd8d/piotfySm4VxRhLFQ/BO4DZRdgzDWaoN8z5rCN.
$6$rounds=1000$s$hBIcW4MI5bz4BhzPZgeDspji0tTS/8rPOPqehbELNxaSzht8OTrJmDU2V3uQuDXeaWZ.AuM6qgTliSOI5STg30
$6$rounds=1000$s$7GUmj7B2xJJm5U4/WR.3nCr.2bQpnDQ8N5xBRlevpMAw.OoegPT5fvkqWOQfUIb9TuBryxicLueehVaiPvkTs0
$5$rounds=1000salt$df/6ADU44fNYyKngz6/ewlr8KSi0m4PuQReS/EKKGoB
$6$salt$IxDD3jeSOb5eB1CX5LBsqZFVkJdido3OUILO5Ifz5iwMuTS4XMS130MTSuDDl3aCI6WouIL9AjRbLCelDCy.g.
"" *0
"a" *0
"a:" *0
":a" *0
"a\u0000b" *0
"_........" *0
"_\/!......" *0
"_\/......!" *0
"_short" *0
"$" *0
"$1" *0
"$2" *0
"$3$" *0
"$2y$03$CCCCCCCCCCCCCCCCCCCCC." *0
"$2y$32$CCCCCCCCCCCCCCCCCCCCC." *0
"$2y$40$CCCCCCCCCCCCCCCCCCCCC." *0
"$2c$04$CCCCCCCCCCCCCCCCCCCCC." *0
"$2y$4$CCCCCCCCCCCCCCCCCCCCC." *0
"$2y$04CCCCCCCCCCCCCCCCCCCCC." *0
"$2y$04$CCCCCCCCCCCCCCCCCCCC." *0
"$2y$04$=CCCCCCCCCCCCCCCCCCCC." *0
"$5$rounds=999$s" *0
"$5$rounds=-1000$s" *0
"$5$rounds=$s" *0
"$6$rounds=1000000000$s" *0
"$6$rounds=99999999999999999999$s" *0
"$y$j9T$" *0
"*0" *1
"*1" *0
"*2" *0
