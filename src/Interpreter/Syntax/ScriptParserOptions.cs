namespace MiniPhp.Interpreter.Syntax;

/// <summary>What a source may be.</summary>
[Flags]
public enum ScriptParserOptions : byte
{
    None = 0,

    /// <summary><c>&lt;?</c> opens PHP code, as the setting <c>short_open_tag</c> says; it is on unless php.ini turns it off.</summary>
    ShortOpenTags = 1,

    /// <summary>A first line that begins with <c>#!</c> is no text: the script that the command line names.</summary>
    SkipShebang = 2,

    /// <summary>The source begins within PHP code: <c>eval</c>, and <c>-r</c> on the command line.</summary>
    InScript = 4,

    /// <summary><c>declare(encoding=…)</c> says what a script is written in, as the setting <c>zend.multibyte</c> says; so do byte order marks.</summary>
    Multibyte = 8,
}
