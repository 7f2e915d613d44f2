using MiniPhp.Runtime;
using MiniPhp.Runtime.Hashing;
using MiniPhp.Runtime.Text;

namespace MiniPhp.Extensions.Standard.Passwords;

/// <summary>The schemes <c>$5$</c> and <c>$6$</c>: SHA-256 or SHA-512, as often as the setting says.</summary>
/// <remarks>https://www.akkadia.org/drepper/SHA-crypt.txt; unlike there, too few or too many rounds are an error.</remarks>
internal sealed class ShaCrypt
{
    private const int DefaultRounds = 5000;
    private const int FewestRounds = 1000;
    private const int MostRounds = 999_999_999;
    private const int LongestSalt = 16;
    private const int PrefixLength = 3;
    private readonly HashAlgorithm _algorithm;

    private ShaCrypt(HashAlgorithm algorithm) => _algorithm = algorithm;

    public static ShaCrypt Sha256 { get; } = new(Runtime.Hashing.Sha256.Bits256);

    public static ShaCrypt Sha512 { get; } = new(Runtime.Hashing.Sha512.Bits512);

    private static ReadOnlySpan<byte> RoundsPrefix => "rounds="u8;

    /// <param name="engine">Whose host may end what takes long.</param>
    /// <param name="password">The password.</param>
    /// <param name="setting">The prefix, perhaps <c>rounds=N$</c>, and the salt, of which 16 characters count, up to a dollar sign.</param>
    /// <returns>null when the number of rounds is out of range.</returns>
    public byte[]? Hash(Engine engine, ReadOnlySpan<byte> password, ReadOnlySpan<byte> setting)
    {
        ReadOnlySpan<byte> salt = setting[PrefixLength..];
        int? rounds = null;
        if (salt.StartsWith(RoundsPrefix))
        {
            long number = NumberAt(salt[RoundsPrefix.Length..], out int end);
            if (salt[(RoundsPrefix.Length + end)..] is [(byte)'$', .. var rest])
            {
                if (number is < FewestRounds or > MostRounds)
                    return null;
                rounds = (int)number;
                salt = rest;
            }
        }

        if (salt.IndexOf((byte)'$') is >= 0 and var length)
            salt = salt[..length];
        salt = salt[..Math.Min(LongestSalt, salt.Length)];
        Span<byte> digest = stackalloc byte[_algorithm.DigestSize];
        Mix(engine, password, salt, rounds ?? DefaultRounds, digest);
        return Write(setting[..PrefixLength], rounds, salt, digest);
    }

    /// <summary>A number as C's strtoul reads it: blanks, a sign and digits; one that is negative or too large is out of any range.</summary>
    private static long NumberAt(ReadOnlySpan<byte> text, out int end)
    {
        int at = 0;
        while (at < text.Length && ByteText.IsSpace(text[at]))
            at++;
        bool isNegative = at < text.Length && text[at] == '-';
        if (at < text.Length && text[at] is (byte)'-' or (byte)'+')
            at++;
        int first = at;
        long number = 0;
        for (; at < text.Length && text[at] is >= (byte)'0' and <= (byte)'9'; at++)
            number = Math.Min(10 * number + text[at] - '0', MostRounds + 1L);
        end = at == first ? 0 : at;
        return isNegative && number != 0 ? MostRounds + 1L : number;
    }

    private void Mix(Engine engine, ReadOnlySpan<byte> password, ReadOnlySpan<byte> salt, int rounds, Span<byte> digest)
    {
        HashAlgorithm sha = _algorithm;
        Span<byte> other = stackalloc byte[digest.Length];
        CryptRounds.Enclose(sha, password, salt, other);

        Span<byte> context = stackalloc byte[sha.ContextSize];
        sha.Start(context);
        sha.Update(context, password);
        sha.Update(context, salt);
        CryptRounds.UpdateRepeated(sha, context, other, password.Length);
        for (int rest = password.Length; rest > 0; rest >>= 1)
            sha.Update(context, (rest & 1) != 0 ? other : password);
        sha.Finish(context, digest);

        byte[] passwordBytes = Stretch(engine, password, password.Length, password.Length);
        byte[] saltBytes = Stretch(engine, salt, 16 + digest[0], salt.Length);
        CryptRounds.Run(engine, sha, rounds, passwordBytes, saltBytes, digest);
        Array.Clear(passwordBytes);
    }

    /// <summary>The digest of a text taken several times, repeated up to a length.</summary>
    private byte[] Stretch(Engine engine, ReadOnlySpan<byte> text, int times, int length)
    {
        Span<byte> context = stackalloc byte[_algorithm.ContextSize];
        Span<byte> digest = stackalloc byte[_algorithm.DigestSize];
        _algorithm.Start(context);
        for (; times > 0; times--)
        {
            engine.PollInHost();
            _algorithm.Update(context, text);
        }

        _algorithm.Finish(context, digest);
        var bytes = new byte[length];
        for (int i = 0; i < length; i++)
            bytes[i] = digest[i % digest.Length];
        return bytes;
    }

    private static byte[] Write(ReadOnlySpan<byte> prefix, int? rounds, ReadOnlySpan<byte> salt, ReadOnlySpan<byte> digest)
    {
        var text = new List<byte>(128);
        text.AddRange(prefix);
        if (rounds is { } number)
        {
            text.AddRange(RoundsPrefix);
            foreach (char digit in number.ToString(System.Globalization.CultureInfo.InvariantCulture))
                text.Add((byte)digit);
            text.Add((byte)'$');
        }

        text.AddRange(salt);
        text.Add((byte)'$');
        int third = digest.Length / 3;
        (int high, int middle, int low) = (0, third, 2 * third);
        for (int i = 0; i < third; i++)
        {
            CryptText.AppendLowFirst(text, digest[high] << 16 | digest[middle] << 8 | digest[low], 4);
            (high, middle, low) = third == 10 ? (low + 1, high + 1, middle + 1) : (middle + 1, low + 1, high + 1);
        }

        if (third == 10)
            CryptText.AppendLowFirst(text, digest[31] << 8 | digest[30], 3);
        else
            CryptText.AppendLowFirst(text, digest[63], 2);
        return text.ToArray();
    }
}
