using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Pcre;

/// <summary>Search and replace: preg_replace, preg_filter, preg_replace_callback, preg_replace_callback_array.</summary>
[PhpExtension("pcre")]
internal static partial class PregReplace
{
    /// <summary>Replaces matches by text that may refer to groups: \1, $1, ${1}.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="pattern">A pattern, or many, applied one after the other.</param>
    /// <param name="replacement">A text, or one for each pattern; then missing ones are "".</param>
    /// <param name="subject">A string, or an array whose keys are kept.</param>
    /// <param name="limit">Replacements for each pattern and subject; -1 for all.</param>
    /// <param name="count">Set to the number of replacements.</param>
    /// <returns>The string, or null after an error; the array, without the elements that failed.</returns>
    /// <remarks>https://www.php.net/preg_replace</remarks>
    [PhpFunction(Returns = "string|array|null")]
    public static Value preg_replace(
        Engine engine,
        [PhpParameter(Type = "string|array")] Value pattern,
        [PhpParameter(Type = "string|array")] Value replacement,
        [PhpParameter(Type = "string|array")] Value subject,
        long limit = -1,
        PhpReference? count = null)
        => Replace(engine, pattern, replacement, subject, limit, count, onlyChanged: false);

    /// <summary>As preg_replace, but only subjects with a match are returned: null, or left out of the array, without one.</summary>
    /// <remarks>https://www.php.net/preg_filter</remarks>
    [PhpFunction(Returns = "string|array|null")]
    public static Value preg_filter(
        Engine engine,
        [PhpParameter(Type = "string|array")] Value pattern,
        [PhpParameter(Type = "string|array")] Value replacement,
        [PhpParameter(Type = "string|array")] Value subject,
        long limit = -1,
        PhpReference? count = null)
        => Replace(engine, pattern, replacement, subject, limit, count, onlyChanged: true);

    /// <summary>Replaces matches by what a callback returns.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="pattern">A pattern, or many, applied one after the other.</param>
    /// <param name="callback">Gets the groups as preg_match gives them; returns the text.</param>
    /// <param name="subject">A string, or an array whose keys are kept.</param>
    /// <param name="limit">Replacements for each pattern and subject; -1 for all.</param>
    /// <param name="count">Set to the number of replacements.</param>
    /// <param name="flags">PREG_OFFSET_CAPTURE, PREG_UNMATCHED_AS_NULL.</param>
    /// <returns>The string, or null after an error; the array, without the elements that failed.</returns>
    /// <remarks>https://www.php.net/preg_replace_callback</remarks>
    [PhpFunction(Returns = "string|array|null")]
    public static Value preg_replace_callback(
        Engine engine,
        [PhpParameter(Type = "string|array")] Value pattern,
        PhpCallable callback,
        [PhpParameter(Type = "string|array")] Value subject,
        long limit = -1,
        PhpReference? count = null,
        long flags = 0)
    {
        var replacing = new PregReplacement(engine, pattern, callback, limit, flags);
        Value result = replacing.Apply(subject);
        Slot.AssignIfGiven(engine, count, replacing.Count);
        return result;
    }

    /// <summary>As preg_replace_callback for each pair of pattern and callback, one after the other.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="pattern">array&lt;string, callable&gt;: callbacks by pattern.</param>
    /// <param name="subject">A string, or an array whose keys are kept.</param>
    /// <param name="limit">Replacements for each pattern and subject; -1 for all.</param>
    /// <param name="count">Set to the number of replacements, unless an error ends the work.</param>
    /// <param name="flags">PREG_OFFSET_CAPTURE, PREG_UNMATCHED_AS_NULL.</param>
    /// <returns>The string, or null after an error; the array, without the elements that failed.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">TypeError: an element is no callback, or its key no pattern.</exception>
    /// <remarks>https://www.php.net/preg_replace_callback_array</remarks>
    [PhpFunction(Returns = "string|array|null")]
    public static Value preg_replace_callback_array(
        Engine engine,
        PhpArray pattern,
        [PhpParameter(Type = "string|array")] Value subject,
        long limit = -1,
        PhpReference? count = null,
        long flags = 0)
    {
        long replaced = 0;
        foreach (var (key, element) in pattern)
        {
            if (engine.ResolveCallable(element, out _) is not { } callback)
                throw engine.ArgumentTypeError(1, "must contain only valid callbacks");
            if (key.Text is not { } text)
                throw engine.ArgumentTypeError(1, "must contain only string patterns as keys");

            var replacing = new PregReplacement(engine, text, callback, limit, flags);
            subject = replacing.Apply(subject);
            replaced += replacing.Count;
            if (subject.IsNull)
                return subject;
        }

        Slot.AssignIfGiven(engine, count, replaced);
        return subject;
    }

    private static Value Replace(Engine engine, Value pattern, Value replacement, Value subject, long limit, PhpReference? count, bool onlyChanged)
    {
        if (replacement.IsArray && !pattern.IsArray)
            throw engine.ArgumentTypeError(1, "must be of type array when argument #2 ($replacement) is an array, string given");

        var replacing = new PregReplacement(engine, pattern, replacement, limit);
        Value result = replacing.Apply(subject, onlyChanged);
        Slot.AssignIfGiven(engine, count, replacing.Count);
        return result;
    }
}
