namespace MiniPhp.Tools.HostileScripts;

/// <summary>Mutations of a script's bytes, which pay no heed to tokens.</summary>
internal static class ByteMutations
{
    public static string FlipBits(string script, Random random)
    {
        var bytes = script.ToCharArray();
        for (var times = random.Next(1, 5); times > 0; times--)
            bytes[random.Next(bytes.Length)] ^= (char)(1 << random.Next(8));
        return new string(bytes);
    }

    public static string InsertNul(string script, Random random) => script.Insert(random.Next(script.Length), "\0");

    /// <summary>Bytes that are no UTF-8: a lone continuation, an overlong form, a surrogate, a cut sequence.</summary>
    public static string InsertInvalidUtf8(string script, Random random)
    {
        string[] invalid = ["\x80", "\xff", "\xc0\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xe2\x82", "\xef\xbb\xbf"];
        return script.Insert(random.Next(script.Length), invalid[random.Next(invalid.Length)]);
    }

    public static string InsertControl(string script, Random random) => script.Insert(random.Next(script.Length), ((char)random.Next(1, 32)).ToString());

    public static string Cut(string script, Random random) => script[..random.Next(1, script.Length)];

    public static string Replace(string script, Random random)
    {
        var bytes = script.ToCharArray();
        bytes[random.Next(bytes.Length)] = (char)random.Next(256);
        return new string(bytes);
    }
}
