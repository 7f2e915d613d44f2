using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Options;

/// <summary>The kinds of tokens in ini texts, by PHP's names.</summary>
internal enum IniTokenKind
{
    End,
    Section,
    Raw,
    Constant,
    Number,
    String,
    WhiteSpace,
    Label,
    Offset,
    DollarCurly,
    VariableName,
    QuotedString,
    True,
    False,
    Null,
    EndOfLine,

    /// <summary>A single character.</summary>
    Character,
}

/// <summary>A token of an ini text.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Value">What it stands for; of a character that character's number.</param>
internal readonly record struct IniToken(IniTokenKind Kind, Value Value)
{
    /// <summary>Whether it is a certain character.</summary>
    public bool Is(char c) => Kind == IniTokenKind.Character && Value.AsInt == c;

    /// <summary>As syntax errors name it.</summary>
    public string Name => Kind switch
    {
        IniTokenKind.End => "end of file",
        IniTokenKind.Section => "TC_SECTION",
        IniTokenKind.Raw => "TC_RAW",
        IniTokenKind.Constant => "TC_CONSTANT",
        IniTokenKind.Number => "TC_NUMBER",
        IniTokenKind.String => "TC_STRING",
        IniTokenKind.WhiteSpace => "TC_WHITESPACE",
        IniTokenKind.Label => "TC_LABEL",
        IniTokenKind.Offset => "TC_OFFSET",
        IniTokenKind.DollarCurly => "TC_DOLLAR_CURLY",
        IniTokenKind.VariableName => "TC_VARNAME",
        IniTokenKind.QuotedString => "TC_QUOTED_STRING",
        IniTokenKind.True => "BOOL_TRUE",
        IniTokenKind.False => "BOOL_FALSE",
        IniTokenKind.Null => "NULL_NULL",
        IniTokenKind.EndOfLine => "END_OF_LINE",
        _ => "'" + (char)Value.AsInt + "'",
    };
}
