using MiniPhp.Runtime;
using MiniPhp.Runtime.Hashing;

namespace MiniPhp.Extensions.Standard.Passwords;

/// <summary>The scheme <c>$1$</c>: MD5, a thousand times.</summary>
internal static class Md5Crypt
{
    private const int Rounds = 1000;
    private const int LongestSalt = 8;

    private static ReadOnlySpan<byte> Prefix => "$1$"u8;

    /// <param name="engine">Whose host may end what takes long.</param>
    /// <param name="password">The password.</param>
    /// <param name="setting">The prefix and the salt, of which eight characters count, up to a dollar sign.</param>
    public static byte[] Hash(Engine engine, ReadOnlySpan<byte> password, ReadOnlySpan<byte> setting)
    {
        ReadOnlySpan<byte> salt = setting[Prefix.Length..];
        salt = salt[..Math.Min(LongestSalt, salt.Length)];
        if (salt.IndexOf((byte)'$') is >= 0 and var end)
            salt = salt[..end];

        Md5 md5 = Md5.Instance;
        Span<byte> digest = stackalloc byte[16];
        CryptRounds.Enclose(md5, password, salt, digest);

        Span<byte> context = stackalloc byte[md5.ContextSize];
        md5.Start(context);
        md5.Update(context, password);
        md5.Update(context, Prefix);
        md5.Update(context, salt);
        CryptRounds.UpdateRepeated(md5, context, digest, password.Length);
        for (int rest = password.Length; rest > 0; rest >>= 1)
            md5.Update(context, (rest & 1) != 0 ? [0] : password[..1]);
        md5.Finish(context, digest);

        CryptRounds.Run(engine, md5, Rounds, password, salt, digest);
        return Write(salt, digest);
    }

    private static byte[] Write(ReadOnlySpan<byte> salt, ReadOnlySpan<byte> digest)
    {
        var text = new List<byte>(Prefix.Length + LongestSalt + 23);
        text.AddRange(Prefix);
        text.AddRange(salt);
        text.Add((byte)'$');
        for (int i = 0; i < 5; i++)
            CryptText.AppendLowFirst(text, digest[i] << 16 | digest[i + 6] << 8 | digest[i == 4 ? 5 : i + 12], 4);
        CryptText.AppendLowFirst(text, digest[11], 2);
        return text.ToArray();
    }
}
