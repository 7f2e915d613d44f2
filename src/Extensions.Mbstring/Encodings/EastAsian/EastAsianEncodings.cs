namespace MiniPhp.Extensions.Mbstring.Encodings.EastAsian;

/// <summary>The Chinese, Japanese and Korean encodings: .NET's code pages, and where PHP's tables differ from them.</summary>
internal static class EastAsianEncodings
{
    private const string Euc = "a1-fe:2";
    private const string TwoBytes = "81-fe:2";
    private const string NarrowKana = "a1-df:ff61";

    /// <summary>Characters with Microsoft's forms, back to JIS X 0208.</summary>
    private const string MicrosoftForms = "2225:8161 ff0d:817c ff5e:8160 ffe0-ffe1:8191 ffe2:81ca";

    public static MultiByteEncoding EucJp { get; } = new("EUC-JP", "EUC-JP", "8e:2 8f:3 a1-fe:2", isAsciiTransparent: true, static () =>
    {
        char[] pairs = CodePage.ReadPairs(CodePage.JapaneseEuc);
        return new MultiByteTable("a1-fe").AddPairs(pairs, 0xA1).AddKana().AddTriples(pairs).Mend("ada1-adf9: f5a1-fefe: 8ff3a1-8ffefe: 8fa2b7:7e 8fa2f1:2116").MakeCodes()
            .MendCodes("203e:a1b1 2225:a1c2 ff0d:a1dd ff5e:a1c1 ffe0-ffe1:a1f1 ffe2:a2cc");
    }, "EUC", "EUC_JP", "eucJP", "x-euc-jp");

    public static MultiByteEncoding ShiftJisEncoding { get; } = new("SJIS", "Shift_JIS", "81-9f:2 e0-ef:2", isAsciiTransparent: false, static () =>
        new MultiByteTable("81-9f e0-ef").AddSingles(NarrowKana).AddPairs(CodePage.ReadPairs(CodePage.Japanese))
            .Mend("8740-879c: ed40-eefc: 8160:301c 8161:2016 817c:2212 8191-8192:a2 81ca:ac").MakeCodes().MendCodes("a5:818f af:8150 203e:8150 " + MicrosoftForms),
        "x-sjis", "SHIFT-JIS");

    public static MultiByteEncoding EucJpWin { get; } = new("eucJP-win", "EUC-JP", "8e:2 8f:3 a1-fe:2", isAsciiTransparent: true, static () =>
        new MultiByteTable("a1-fe").AddShiftJisRows(CodePage.ReadPairs(CodePage.Japanese), 0xF4).AddKana().AddTriples(CodePage.ReadPairs(CodePage.JapaneseEuc))
            .Mend("f5a1-f5fe:e000 f6a1-f6fe:e05e f7a1-f7fe:e0bc f8a1-f8fe:e11a f9a1-f9fe:e178 faa1-fafe:e1d6 fba1-fbfe:e234 fca1-fcfe:e292 fda1-fdfe:e2f0 fea1-fefe:e34e")
            .Mend(
                "8ff3a1-8ff3f2: 8fa2b7:ff5e 8fa2c3:ffe4 8fa2f1:2116 8ff3f3-8ff3fc:2170 8ff3fd-8ff3fe:2160 8ff4a1-8ff4a8:2162 8ff4a9:ff07 8ff4aa:ff02 " +
                "8ff4ab:3231 8ff4ac:2116 8ff4ad:2121 8ff4ae:70bb 8ff4af:4efc 8ff4b0:50f4 8ff4b1:51ec 8ff4b2:5307 8ff4b3:5324 8ff4b4:fa0e 8ff4b5:548a " +
                "8ff4b6:5759 8ff4b7-8ff4b8:fa0f 8ff4b9:589e 8ff4ba:5bec 8ff4bb:5cf5 8ff4bc:5d53 8ff4bd:fa11 8ff4be:5fb7 8ff4bf:6085 8ff4c0:6120 8ff4c1:654e " +
                "8ff4c2:663b 8ff4c3:6665 8ff4c4:fa12 8ff4c5:f929 8ff4c6:6801 8ff4c7-8ff4c8:fa13 8ff4c9:6a6b 8ff4ca:6ae2 8ff4cb:6df8 8ff4cc:6df2 8ff4cd:7028 " +
                "8ff4ce-8ff4cf:fa15 8ff4d0:7501 8ff4d1:7682 8ff4d2:769e 8ff4d3:fa17 8ff4d4:7930 8ff4d5-8ff4d8:fa18 8ff4d9:7ae7 8ff4da-8ff4db:fa1c " +
                "8ff4dc:7da0 8ff4dd:7dd6 8ff4de:fa1e 8ff4df:8362 8ff4e0:fa1f 8ff4e1:85b0 8ff4e2-8ff4e3:fa20 8ff4e4:8807 8ff4e5:fa22 8ff4e6:8b7f 8ff4e7:8cf4 " +
                "8ff4e8:8d76 8ff4e9-8ff4eb:fa23 8ff4ec:90de 8ff4ed:fa26 8ff4ee:9115 8ff4ef-8ff4f0:fa27 8ff4f1:9592 8ff4f2:f9dc 8ff4f3:fa29 8ff4f4:973b " +
                "8ff4f5:974d 8ff4f6:9751 8ff4f7-8ff4f9:fa2a 8ff4fa:999e 8ff4fb:9ad9 8ff4fc:9b72 8ff4fd:fa2d 8ff4fe:9ed1")
            .MakeCodes().MendCodes("a2-a3:a1f1 a5:5c a6:8fa2c3 ac:a2cc 2014:a1bd 2016:a1c2 203e:7e 2212:a1dd 301c:a1c1"),
        "eucJP-open", "eucJP-ms");

    public static MultiByteEncoding Cp932 { get; } = new("CP932", "Shift_JIS", "81-9f:2 e0-ff:2", isAsciiTransparent: false, static () =>
        Windows932().MendCodes("a2-a3:8191 a5:5c ac:81ca af:8150 2016:8161 203e:7e 2212:817c 301c:8160"), "MS932", "Windows-31J", "MS_Kanji");

    public static MultiByteEncoding ShiftJisWin { get; } = new("SJIS-win", "Shift_JIS", "81-9f:2 e0-ff:2", isAsciiTransparent: false, static () =>
        Windows932().MendCodes("a2-a3:8191 a5:818f ac:81ca af:8150 2016:8161 203e:8150 2212:817c 301c:8160"), "SJIS-ms", "SJIS-open")
    { Fallback = Cp932 };

    private static MultiByteTable Windows932() =>
        new MultiByteTable("81-9f e0-fc").AddSingles(NarrowKana).AddPairs(CodePage.ReadPairs(CodePage.Japanese)).MakeCodes("ed-ee");

    public static MultiByteEncoding Cp51932 { get; } = new("CP51932", "CP51932", "8e:2 a1-fe:2", isAsciiTransparent: true, static () =>
        new MultiByteTable("a1-fe").AddShiftJisRows(CodePage.ReadPairs(CodePage.Japanese), 0xFE).AddKana().MakeCodes("f9-fc")
            .MendCodes("a2-a3:a1f1 a5:a1ef ac:a2cc af:a1b1 2016:a1c2 203e:a1b1 2212:a1dd 301c:a1c1"),
        "cp51932");

    public static MultiByteEncoding EucCn { get; } = new("EUC-CN", "CN-GB", Euc, isAsciiTransparent: true, static () =>
        new MultiByteTable("a1-a9 b0-f7").AddPairs(CodePage.ReadPairs(CodePage.Simplified), 0xA1)
            .Mend("a2a1-a2b0: a2e3-a2e4: a2ef-a2f0: a2fd-a2fe: a4f4-a4fe: a5f7-a5fe: a6b9-a6c0: a6d9-a6fe: a7c2-a7d0: a7f2-a7fe: a8bb-a8c4: a8ea-a9a3: a9f0-a9fe: d7fa-d7fe: a1a4:30fb a1aa:2015")
            .MakeCodes(),
        "CN-GB", "EUC_CN", "eucCN", "x-euc-cn", "gb2312");

    public static MultiByteEncoding Cp936 { get; } = new("CP936", "CP936", TwoBytes, isAsciiTransparent: false, static () =>
        new MultiByteTable("81-fe").AddSingles("80:20ac ff:f8f5").AddPairs(CodePage.ReadPairs(CodePage.Simplified)).MakeCodes().MendCodes(
            "203e:a3fe 2218:a1e3 223c:a1ab f900:d84d f901:b8fc f902:dc87 f903:d95a f904:bbac f905:b4ae f906:bee4 f907:fd94 f908:fd94 f909:c6f5 f90a:bdf0 " +
            "f90b:c0ae f90c:c4ce f90d:91d0 f90e:b05d f90f:c15f f910:cc7d f911:c2dd f912:c2e3 f913:df89 f914:98b7 f915:c2e5 f916:c0d3 f917:e7f3 f918:c2e4 " +
            "f919:c0d2 f91a:f198 f91b:8179 f91c:c2d1 f91d:99da f91e:a080 f91f:cc6d f920:fb5b f921:8db9 f922:9e45 f923:cb7b f924:d268 f925:c0ad f926:c544 " +
            "f927:cf9e f928:c0c8 f929-f92a:c0ca f92b:c0c7 f92d:81ed f92e:c0e4 f92f:84da f930:93ef f931:99a9 f932:a074 f933:b152 f934:c0cf f935:cc4a " +
            "f936:cc94 f937:c2b7 f938:c2b6 f939:f494 f93a:fa98 f93b:c2b5 f93c:b593 f93d:be47 f93e:c78a f93f:e49b f940:c2b9 f941:d593 f942:89c5 f943:c5aa " +
            "f944:bb5c f945:c340 f946:c0ce f947:c0da f948:d954 f949:c0d7 f94a:89be f94b:8cd2 f94c:98c7 f94d:9c49 f94e:c2a9 f94f:c0db f950:bf7c f951:c2aa " +
            "f952:c0d5 f953:c0df f954:8443 f955:c1e8 f956:b6a0 f957:be63 f958:c1e2 f959:c1ea f95a:d778 f95b:9282 f95c:98b7 f95d:d65a f95e:b5a4 f95f:8c8e " +
            "f960:c5ad f961:c2ca f962:ae90 f963:b1b1 f964:b491 f965:b1e3 f966:8fcd f967:b2bb f968:c3da f969:94b5 f96a:cbf7 f96b:85a2 f96c:c8fb f96d:caa1 " +
            "f96e:c87e f96f:d566 f970:9aa2 f971:b3bd f972:c9f2 f973:cab0 f974:c8f4 f975-f976:c2d3 f977:c1c1 f978:83c9 f97a:c1ba f97b:bc5a f97c:c1bc " +
            "f97d:d58f f97e:c1bf f97f:84ee f980:85ce f981:c5ae f982:8f5d f983:c2c3 f984:9e56 f985:b55a f986:e982 f987:f350 f988:fb90 f989:c0e8 f98a:c1a6 " +
            "f98b:95d1 f98c:9a76 f98d:de5d f98e:c4ea f98f:917a f990:91d9 f991:93d3 f992:9d69 f993:9f92 f994:ad49 f996:be9a f997:c293 f998:dd82 f999:c98f " +
            "f99a:df42 f99b:e580 f99c:c1d0 f99d:c1d3 f99e:d1ca f99f:c1d2 f9a0:c1d1 f9a1:d566 f9a2:c1ae f9a3:c4ee f9a4:c4ed f9a5:9a9a f9a6:ba9f f9a7:ab43 " +
            "f9a8:c1ee f9a9:e0f2 f9aa:8c8e f9ab:8e58 f9ac:c1af f9ad:c1e1 f9ae:ac93 f9af:c1e7 f9b0:f1f6 f9b1:e28f f9b2:c1e3 f9b3:ec60 f9b4:ee49 f9b5:c0fd " +
            "f9b6:b659 f9b7:f5b7 f9b8:eb60 f9b9:90ba f9ba:c1cb f9bb:c1c5 f9bc:e5bc f9bd:c4f2 f9be:c1cf f9bf:98b7 f9c0:c1c7 f9c1:af9f f9c2:dea4 f9c3:df7c " +
            "f9c4:fd88 f9c5:959e f9c6:c8ee f9c7:84a2 f9c8:9683 f9c9:c1f8 f9ca:c1f7 f9cb-f9cc:c1ef f9cd:c1f4 f9ce:c1f2 f9cf:bc7e f9d0:ee90 f9d1:c1f9 " +
            "f9d2:c2be f9d3:ea91 f9d4:8290 f9d5:8d91 f9d6:9c53 f9d7:dd86 f9d8:c2c9 f9d9:90fc f9da:c0f5 f9db:c2ca f9dc:c2a1 f9dd:c0fb f9de:c0f4 f9df:c2c4 " +
            "f9e0:d2d7 f9e1:c0ee f9e2:c0e6 f9e3:c4e0 f9e4:c0ed f9e5:c1a1 f9e6:eebe f9e8:d165 f9e9:c0ef f9ea:eb78 f9eb:c4e4 f9ec:c4e7 f9ed:c1df f9ee:9ffb " +
            "f9ef:ad55 f9f0:cc41 f9f2:f75b f9f3:f7eb f9f4:c1d6 f9f5:c1dc f9f6:c552 f9f7:c1a2 f9f8:f3d2 f9f9:c1a3 f9fa:a0ee f9fb:d6cb f9fc:d752 f9fd:cab2 " +
            "f9fe:b2e8 f9ff:b4cc fa00:c7d0 fa01:b6c8 fa02:cdd8 fa03:ccc7 fa04:d5ac fa05:b6b4 fa06:b1a9 fa07:dd97 fa08:d0d0 fa09:bdb5 fa0a:d28a fa0b:c0aa " +
            "fa10:8956 fa12:c7e7 fa15:8444 fa16:d869 fa17:d2e6 fa19:c9f1 fa1a:cfe9 fa1b:b8a3 fa1c:beb8 fa1d:beab fa1e:d3f0 fa22:d654 fa25:d2dd fa26:b6bc " +
            "fa2a:ef88 fa2b:ef95 fa2c:f05e fa2d:fa51"),
        "CP-936", "GBK");

    public static MultiByteEncoding Big5 { get; } = new("BIG-5", "BIG5", TwoBytes, isAsciiTransparent: false, static () =>
        new MultiByteTable("a1-c7 c9-f9").AddPairs(CodePage.ReadPairs(CodePage.Traditional))
            .Mend("a15a: a1c3: a1c5: a1fe-a240: a2cc: a2ce: a3e1: c7fd-c7fe: a145:2022 a14e:ff64 a1c2:203e a1e3:223c a1f2:2641 a1f3:2609 a241:ff0f a242:ff3c a246-a247:a2")
            .Mend("c6a1:30fe c6a2-c6a3:309d c6a4:3005 c6a5-c6f7:3041 c6f8-c6fe:30a1 c740-c77e:30a8 c7a1-c7b0:30e7 c7b1-c7b2:414 c7b3:401 c7b4-c7ba:416 c7bb-c7cd:423 c7ce:451 c7cf-c7e8:436 c7e9-c7f2:2460 c7f3-c7fc:2474")
            .MakeCodes(),
        "CN-BIG5", "BIG-FIVE", "BIGFIVE");

    public static MultiByteEncoding Cp950 { get; } = new("CP950", "BIG5", TwoBytes, isAsciiTransparent: false, static () =>
        new MultiByteTable("81-fe").AddPairs(CodePage.ReadPairs(CodePage.Traditional)).Mend("a3e1:").MakeCodes().MendCodes("5341:a451 5345:a4ca")) { Fallback = Big5 };

    public static MultiByteEncoding EucKr { get; } = new("EUC-KR", "EUC-KR", Euc, isAsciiTransparent: true, static () =>
        new MultiByteTable("a1-ac b0-c8 ca-fd").AddPairs(CodePage.ReadPairs(CodePage.Korean), 0xA1).MakeCodes(), "EUC_KR", "eucKR", "x-euc-kr");

    public static MultiByteEncoding Uhc { get; } = new("UHC", "UHC", TwoBytes, isAsciiTransparent: false, static () =>
        new MultiByteTable("81-c8 ca-fd").AddPairs(CodePage.ReadPairs(CodePage.Korean)).MakeCodes(), "CP949");
}
