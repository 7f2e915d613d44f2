using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Ctype;

/// <summary>What kinds of characters a text consists of, in the C locale: bytes above 127 are of no kind.</summary>
[PhpExtension("ctype")]
public static class CharacterTypes
{
    /// <summary>The kinds of each byte.</summary>
    private static readonly CharacterKinds[] s_kinds = Kinds();

    /// <summary>Letters and digits only.</summary>
    /// <remarks>https://www.php.net/ctype_alnum</remarks>
    [PhpFunction]
    public static bool ctype_alnum(Engine engine, Value text) => Consists(engine, text, CharacterKinds.Letter | CharacterKinds.Digit, OtherNumbers.Positive);

    /// <summary>Letters only.</summary>
    /// <remarks>https://www.php.net/ctype_alpha</remarks>
    [PhpFunction]
    public static bool ctype_alpha(Engine engine, Value text) => Consists(engine, text, CharacterKinds.Letter, OtherNumbers.None);

    /// <summary>Control characters only.</summary>
    /// <remarks>https://www.php.net/ctype_cntrl</remarks>
    [PhpFunction]
    public static bool ctype_cntrl(Engine engine, Value text) => Consists(engine, text, CharacterKinds.Control, OtherNumbers.None);

    /// <summary>Digits only.</summary>
    /// <remarks>https://www.php.net/ctype_digit</remarks>
    [PhpFunction]
    public static bool ctype_digit(Engine engine, Value text) => Consists(engine, text, CharacterKinds.Digit, OtherNumbers.Positive);

    /// <summary>Lower-case letters only.</summary>
    /// <remarks>https://www.php.net/ctype_lower</remarks>
    [PhpFunction]
    public static bool ctype_lower(Engine engine, Value text) => Consists(engine, text, CharacterKinds.Lower, OtherNumbers.None);

    /// <summary>What leaves a mark only: what <see cref="ctype_print"/> takes without the blank.</summary>
    /// <remarks>https://www.php.net/ctype_graph</remarks>
    [PhpFunction]
    public static bool ctype_graph(Engine engine, Value text) => Consists(engine, text, CharacterKinds.Letter | CharacterKinds.Digit | CharacterKinds.Mark, OtherNumbers.All);

    /// <summary>Printable characters only.</summary>
    /// <remarks>https://www.php.net/ctype_print</remarks>
    [PhpFunction]
    public static bool ctype_print(Engine engine, Value text) => Consists(engine, text, CharacterKinds.Letter | CharacterKinds.Digit | CharacterKinds.Mark | CharacterKinds.Blank, OtherNumbers.All);

    /// <summary>Only marks that are neither letters nor digits.</summary>
    /// <remarks>https://www.php.net/ctype_punct</remarks>
    [PhpFunction]
    public static bool ctype_punct(Engine engine, Value text) => Consists(engine, text, CharacterKinds.Mark, OtherNumbers.None);

    /// <summary>Blanks, tabs, line ends and form feeds only.</summary>
    /// <remarks>https://www.php.net/ctype_space</remarks>
    [PhpFunction]
    public static bool ctype_space(Engine engine, Value text) => Consists(engine, text, CharacterKinds.Space | CharacterKinds.Blank, OtherNumbers.None);

    /// <summary>Upper-case letters only.</summary>
    /// <remarks>https://www.php.net/ctype_upper</remarks>
    [PhpFunction]
    public static bool ctype_upper(Engine engine, Value text) => Consists(engine, text, CharacterKinds.Upper, OtherNumbers.None);

    /// <summary>Hexadecimal digits only.</summary>
    /// <remarks>https://www.php.net/ctype_xdigit</remarks>
    [PhpFunction]
    public static bool ctype_xdigit(Engine engine, Value text) => Consists(engine, text, CharacterKinds.HexLetter | CharacterKinds.Digit, OtherNumbers.Positive);

    private static CharacterKinds[] Kinds()
    {
        var kinds = new CharacterKinds[256];
        for (int code = 0; code < 128; code++)
        {
            char character = (char)code;
            kinds[code] = character switch
            {
                >= 'a' and <= 'f' => CharacterKinds.Lower | CharacterKinds.HexLetter,
                >= 'g' and <= 'z' => CharacterKinds.Lower,
                >= 'A' and <= 'F' => CharacterKinds.Upper | CharacterKinds.HexLetter,
                >= 'G' and <= 'Z' => CharacterKinds.Upper,
                >= '0' and <= '9' => CharacterKinds.Digit,
                ' ' => CharacterKinds.Blank,
                >= '\t' and <= '\r' => CharacterKinds.Control | CharacterKinds.Space,
                < ' ' or '\x7f' => CharacterKinds.Control,
                _ => CharacterKinds.Mark,
            };
        }

        return kinds;
    }

    /// <summary>True when all of a text is of the kinds, and there is some; an int from -128 to 255 is one character.</summary>
    private static bool Consists(Engine engine, Value text, CharacterKinds kinds, OtherNumbers numbers)
    {
        if (text.IsString)
            return Consists(text.AsString.Span, kinds);
        engine.FunctionDeprecated("Argument of type " + Conversions.TypeName(text) + " will be interpreted as string in the future");
        if (!text.IsInt)
            return false;
        return text.AsInt switch
        {
            >= -128 and <= 255 => (s_kinds[(byte)text.AsInt] & kinds) != 0,
            > 0 => numbers != OtherNumbers.None,
            _ => numbers == OtherNumbers.All,
        };
    }

    private static bool Consists(ReadOnlySpan<byte> text, CharacterKinds kinds)
    {
        CharacterKinds[] table = s_kinds;
        foreach (byte character in text)
        {
            if ((table[character] & kinds) == 0)
                return false;
        }

        return !text.IsEmpty;
    }

    /// <summary>What a character is.</summary>
    [Flags]
    private enum CharacterKinds : byte
    {
        None = 0,
        Lower = 1,
        Upper = 2,
        Letter = Lower | Upper,
        HexLetter = 4,
        Digit = 8,
        Mark = 16,
        Blank = 32,

        /// <summary>Space other than the blank.</summary>
        Space = 64,
        Control = 128,
    }

    /// <summary>Which ints that are no character are of a kind: their digits are, or their sign is too.</summary>
    private enum OtherNumbers
    {
        None,
        Positive,
        All,
    }
}
