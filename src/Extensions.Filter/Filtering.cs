using MiniPhp.Extensions.Filter.Sanitizing;
using MiniPhp.Extensions.Filter.Validation;
using MiniPhp.Extensions.Standard.Strings;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Filter;

/// <summary>Runs filters over values and over the elements of arrays.</summary>
internal static class Filtering
{
    /// <summary>Filters a value as its flags want it: a scalar, an array or either.</summary>
    public static Value Apply(in FilterRequest request, Value value)
    {
        if (value.TryGetArray(out PhpArray? array))
            return request.Has(FilterConstants.FILTER_REQUIRE_SCALAR) ? request.Failure : new ArrayFiltering(request).Apply(array);
        if (request.Has(FilterConstants.FILTER_REQUIRE_ARRAY))
            return request.Failure;

        Value result = ApplyToScalar(request, value);
        if (!request.Has(FilterConstants.FILTER_FORCE_ARRAY))
            return result;
        var list = new PhpArray(1);
        list.Append(result);
        return list;
    }

    /// <summary>Filters what is no array. Every filter works on texts, so the value becomes one; objects that cannot fail.</summary>
    public static Value ApplyToScalar(in FilterRequest request, Value value)
    {
        if (value.TryGetObject(out PhpObject? target) && target.Class.ToStringMethod is null)
            return request.OrDefault(request.Failure);
        return request.OrDefault(Run(request, Conversions.ToPhpString(request.Engine, value)));
    }

    private static Value Run(in FilterRequest request, PhpString text) => request.Id switch
    {
        FilterConstants.FILTER_VALIDATE_INT => IntValidation.Apply(request, text),
        FilterConstants.FILTER_VALIDATE_BOOL => BoolValidation.Apply(request, text),
        FilterConstants.FILTER_VALIDATE_FLOAT => FloatValidation.Apply(request, text),
        FilterConstants.FILTER_VALIDATE_REGEXP => RegexpValidation.Apply(request, text),
        FilterConstants.FILTER_VALIDATE_DOMAIN => DomainName.IsValid(text.Span, request.Has(FilterConstants.FILTER_FLAG_HOSTNAME)) ? text : request.Failure,
        FilterConstants.FILTER_VALIDATE_URL => UrlValidation.IsValid(request, text) ? text : request.Failure,
        FilterConstants.FILTER_VALIDATE_EMAIL => EmailAddress.IsValid(text.Span, request.Has(FilterConstants.FILTER_FLAG_EMAIL_UNICODE)) ? text : request.Failure,
        FilterConstants.FILTER_VALIDATE_IP => IpValidation.IsValid(request, text.Span) ? text : request.Failure,
        FilterConstants.FILTER_VALIDATE_MAC => MacValidation.IsValid(request, text.Span) ? text : request.Failure,
        FilterConstants.FILTER_SANITIZE_STRING => Sanitizers.Strip(request, text),
        FilterConstants.FILTER_SANITIZE_ENCODED => Sanitizers.EncodeUrl(request, text),
        FilterConstants.FILTER_SANITIZE_SPECIAL_CHARS => Sanitizers.EncodeSpecialCharacters(request, text),
        FilterConstants.FILTER_SANITIZE_FULL_SPECIAL_CHARS => Sanitizers.EncodeEntities(request, text),
        FilterConstants.FILTER_SANITIZE_EMAIL => CharacterSets.Keep(text, CharacterSets.Email),
        FilterConstants.FILTER_SANITIZE_URL => CharacterSets.Keep(text, CharacterSets.Url),
        FilterConstants.FILTER_SANITIZE_NUMBER_INT => CharacterSets.Keep(text, CharacterSets.Int),
        FilterConstants.FILTER_SANITIZE_NUMBER_FLOAT => Sanitizers.KeepFloat(request, text),
        FilterConstants.FILTER_SANITIZE_ADD_SLASHES => Escaping.addslashes(text),
        FilterConstants.FILTER_CALLBACK => CallBack(request, text),
        _ => Sanitizers.Raw(request, text),
    };

    /// <summary>What the program's own function makes of a text.</summary>
    private static Value CallBack(in FilterRequest request, PhpString text)
    {
        if (request.FindCallback(isQuiet: false) is not { } callable)
            throw request.Engine.TypeError(request.Engine.CurrentFunctionName + "(): Option must be a valid callback");
        return callable.Call(request.Engine, text).OrNull;
    }
}
