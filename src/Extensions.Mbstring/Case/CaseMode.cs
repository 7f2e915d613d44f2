namespace MiniPhp.Extensions.Mbstring.Case;

/// <summary>PHP's MB_CASE_*. Simple ones make one character of one.</summary>
internal enum CaseMode : byte
{
    Upper,
    Lower,
    Title,
    Fold,
    UpperSimple,
    LowerSimple,
    TitleSimple,
    FoldSimple,
}
