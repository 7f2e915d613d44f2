using MiniPhp.Runtime;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Passwords;

/// <summary>A way to hash passwords.</summary>
internal abstract class PasswordAlgorithm
{
    /// <summary>What hashes have between their first two dollar signs.</summary>
    public abstract string Identifier { get; }

    /// <summary>The name that password_get_info() gives.</summary>
    public abstract string Name { get; }

    /// <summary>All that there are here, in PHP's order.</summary>
    public static ReadOnlySpan<PasswordAlgorithm> All => Argon2Library.Exists ? s_all : s_all.AsSpan(0, 1);

    public static PasswordAlgorithm Default => s_all[0];

    private static readonly PasswordAlgorithm[] s_all =
    [
        new BcryptPasswords(),
        new Argon2Passwords(PasswordConstants.PASSWORD_ARGON2I, 1),
        new Argon2Passwords(PasswordConstants.PASSWORD_ARGON2ID, 2),
    ];

    /// <summary>The algorithm of an identifier; null for an unknown one.</summary>
    public static PasswordAlgorithm? Find(ReadOnlySpan<byte> identifier)
    {
        foreach (PasswordAlgorithm algorithm in All)
        {
            if (identifier.SequenceEqual(PhpString.FromLatin1(algorithm.Identifier).Span))
                return algorithm;
        }

        return null;
    }

    /// <summary>The algorithm that an argument names: by identifier, by PHP 7's number, or the default one by null. null for an unknown one.</summary>
    public static PasswordAlgorithm? Named(Value name)
    {
        if (name.IsString)
            return Find(name.AsString.Span);
        long number = name.IsNull ? 0 : name.AsInt;
        if (number == 0)
            return Default;
        return number >= 1 && number <= All.Length ? All[(int)number - 1] : null;
    }

    /// <summary>The algorithm that made a hash; null when it says none that is here.</summary>
    public static PasswordAlgorithm? Of(ReadOnlySpan<byte> hash)
        => IdentifierOf(hash, out ReadOnlySpan<byte> identifier) && Find(identifier) is { } algorithm && algorithm.IsValid(hash) ? algorithm : null;

    /// <summary>What stands between the first byte and the first dollar sign after it.</summary>
    public static bool IdentifierOf(ReadOnlySpan<byte> hash, out ReadOnlySpan<byte> identifier)
    {
        identifier = default;
        if (hash.Length < 3)
            return false;
        ReadOnlySpan<byte> rest = hash[1..];
        int end = rest.IndexOfAny((byte)'$', (byte)0);
        if (end < 0 || rest[end] == 0)
            return false;
        identifier = rest[..end];
        return true;
    }

    /// <summary>Hashes a password.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: an option is out of range, or the password is none for this algorithm.</exception>
    public abstract PhpString Hash(Engine engine, PhpString password, PhpArray? options);

    /// <summary>Whether a hash is the password's, in a time that does not tell how much of it is.</summary>
    public abstract bool Verify(Engine engine, PhpString password, PhpString hash);

    /// <summary>Whether a hash was made with other options.</summary>
    public abstract bool NeedsRehash(Engine engine, PhpString hash, PhpArray? options);

    /// <summary>The options that a hash was made with.</summary>
    public abstract PhpArray OptionsOf(PhpString hash);

    /// <summary>Whether a hash that has the identifier is one at all.</summary>
    protected virtual bool IsValid(ReadOnlySpan<byte> hash) => true;

    /// <summary>An option as an int.</summary>
    protected static long Option(Engine engine, PhpArray? options, string name, long standard)
        => options?[name].Dereferenced is { IsUndefined: false } value ? Conversions.ToInt(engine, value) : standard;

    /// <summary>Random characters of those that base64 and bcrypt share, besides a dot.</summary>
    protected static byte[] MakeSalt(Engine engine, PhpArray? options, int length)
    {
        if (options is not null && !options["salt"].IsUndefined)
            engine.FunctionWarning("The \"salt\" option has been ignored, since providing a custom salt is no longer supported");
        var salt = new byte[length];
        Libc.Random(salt);
        ReadOnlySpan<byte> digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789./"u8;
        foreach (ref byte character in salt.AsSpan())
            character = digits[character & 63];
        return salt;
    }

    /// <summary>Reads a number as C's scanf does, after blanks and with a sign.</summary>
    protected static bool TryRead(ref ReadOnlySpan<byte> text, ReadOnlySpan<byte> before, ref long number)
    {
        if (!text.StartsWith(before))
            return false;
        text = text[before.Length..].TrimStart(" \t\n\v\f\r"u8);
        int digits = text is [(byte)'-' or (byte)'+', ..] ? 1 : 0;
        int end = digits;
        while (end < text.Length && text[end] is >= (byte)'0' and <= (byte)'9')
            end++;
        if (end == digits)
            return false;
        Int128 value = 0;
        foreach (byte digit in text[digits..end])
            value = Int128.Min(10 * value + digit - '0', (Int128)long.MaxValue + 1);
        value = text[0] == '-' ? -value : value;
        number = (long)Int128.Clamp(value, long.MinValue, long.MaxValue);
        text = text[end..];
        return true;
    }
}
