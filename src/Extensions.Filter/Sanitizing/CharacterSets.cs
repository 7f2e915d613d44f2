using System.Buffers;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Filter.Sanitizing;

/// <summary>The characters that filters leave in a text.</summary>
internal static class CharacterSets
{
    private const string Alphanumeric = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    /// <summary>What stands for itself in a part of a URL.</summary>
    public static SearchValues<byte> Unreserved { get; } = Of(Alphanumeric + "-._");

    /// <summary>What a URL may have.</summary>
    public static SearchValues<byte> Url { get; } = Of(Alphanumeric + "$-_.+!*'(),{}|\\^~[]`<>#%\";/?:@&=");

    /// <summary>What the user's name and password in a URL may have, besides %xx.</summary>
    public static SearchValues<byte> UserInformation { get; } = Of(Alphanumeric + "-._~!$&'()*+,;=:");

    /// <summary>What an address for e-mail may have.</summary>
    public static SearchValues<byte> Email { get; } = Of(Alphanumeric + "!#$%&'*+-=?^_`{|}~@.[]");

    /// <summary>Digits and signs.</summary>
    public static SearchValues<byte> Int { get; } = Of("+-0123456789");

    /// <summary>A text without what is not in a set.</summary>
    public static PhpString Keep(PhpString text, SearchValues<byte> set)
    {
        ReadOnlySpan<byte> rest = text.Span;
        int kept = rest.IndexOfAnyExcept(set);
        if (kept < 0)
            return text;
        var result = new ByteBuilder(rest.Length);
        while (kept >= 0)
        {
            result.Append(rest[..kept]);
            rest = rest[kept..];
            int next = rest.IndexOfAny(set);
            rest = next < 0 ? default : rest[next..];
            kept = rest.IndexOfAnyExcept(set);
        }

        result.Append(rest);
        return result.ToPhpString();
    }

    private static SearchValues<byte> Of(string characters) => SearchValues.Create(System.Text.Encoding.Latin1.GetBytes(characters));
}
