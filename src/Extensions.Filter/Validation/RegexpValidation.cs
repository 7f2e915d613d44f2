using MiniPhp.Extensions.Pcre;
using MiniPhp.Extensions.Pcre.Native;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Filter.Validation;

/// <summary>FILTER_VALIDATE_REGEXP: what the pattern in the option regexp matches.</summary>
/// <remarks>https://www.php.net/manual/en/filter.constants.php#constant.filter-validate-regexp</remarks>
internal static class RegexpValidation
{
    private static readonly ArrayKey s_pattern = ArrayKey.Literal(PhpString.From("regexp"u8));

    /// <summary>The text itself, when it matches. A wrong pattern is warned about.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: there is no pattern.</exception>
    public static Value Apply(in FilterRequest request, PhpString text)
    {
        if (request.StringOption(s_pattern) is not { } pattern)
            throw request.ValueError("\"regexp\" option is missing");
        PregState state = PregState.Of(request.Engine);
        if (state.Find(pattern) is not { } compiled)
            return request.Failure;
        var match = new MatchIterator(state.Contexts, compiled, text);
        try
        {
            return match.Next() || match.IsBackward ? text : request.Failure;
        }
        finally
        {
            match.Dispose();
        }
    }
}
