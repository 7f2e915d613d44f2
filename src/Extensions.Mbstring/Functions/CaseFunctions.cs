using MiniPhp.Extensions.Mbstring.Case;
using MiniPhp.Extensions.Mbstring.Encodings;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Mbstring.Functions;

/// <summary>Upper and lower case.</summary>
[PhpExtension("mbstring")]
public static class CaseFunctions
{
    [PhpConstant] public const long MB_CASE_UPPER = 0;
    [PhpConstant] public const long MB_CASE_LOWER = 1;

    /// <summary>Words begin in upper case.</summary>
    [PhpConstant] public const long MB_CASE_TITLE = 2;

    /// <summary>For comparisons that ignore case.</summary>
    [PhpConstant] public const long MB_CASE_FOLD = 3;

    /// <summary>Simple: one character becomes one.</summary>
    [PhpConstant] public const long MB_CASE_UPPER_SIMPLE = 4;

    [PhpConstant] public const long MB_CASE_LOWER_SIMPLE = 5;
    [PhpConstant] public const long MB_CASE_TITLE_SIMPLE = 6;
    [PhpConstant] public const long MB_CASE_FOLD_SIMPLE = 7;

    /// <summary>A text in another case.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="string">The text.</param>
    /// <param name="mode">MB_CASE_*.</param>
    /// <param name="encoding">What the text is in; null for the internal encoding.</param>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no such encoding or mode.</exception>
    /// <remarks>https://www.php.net/mb_convert_case</remarks>
    [PhpFunction]
    public static PhpString mb_convert_case(Engine engine, PhpString @string, long mode, PhpString? encoding = null)
    {
        MbstringState state = MbstringState.Of(engine);
        TextEncoding chosen = state.Choose(encoding, 3);
        if (mode is < 0 or > MB_CASE_FOLD_SIMPLE)
            throw engine.ArgumentValueError(2, "must be one of the MB_CASE_* constants");
        return CaseConversion.Convert(@string, (CaseMode)mode, chosen, state.Substitution);
    }

    /// <summary>A text in upper case.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no such encoding.</exception>
    /// <remarks>https://www.php.net/mb_strtoupper</remarks>
    [PhpFunction]
    public static PhpString mb_strtoupper(Engine engine, PhpString @string, PhpString? encoding = null) => Change(engine, @string, encoding, CaseMode.Upper);

    /// <summary>A text in lower case.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no such encoding.</exception>
    /// <remarks>https://www.php.net/mb_strtolower</remarks>
    [PhpFunction]
    public static PhpString mb_strtolower(Engine engine, PhpString @string, PhpString? encoding = null) => Change(engine, @string, encoding, CaseMode.Lower);

    private static PhpString Change(Engine engine, PhpString text, PhpString? encoding, CaseMode mode)
    {
        MbstringState state = MbstringState.Of(engine);
        return CaseConversion.Convert(text, mode, state.Choose(encoding, 2), state.Substitution);
    }
}
