using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Filter;

/// <summary>Checking and cleaning values that come from outside.</summary>
[PhpExtension("filter")]
public static class FilterFunctions
{
    /// <summary>In place of a filter: the definition names it.</summary>
    private const long NoFilter = -1;

    private static readonly ArrayKey s_filter = ArrayKey.Literal(PhpString.From("filter"u8));
    private static readonly ArrayKey s_options = ArrayKey.Literal(PhpString.From("options"u8));
    private static readonly ArrayKey s_flags = ArrayKey.Literal(PhpString.From("flags"u8));

    /// <summary>Whether there is a variable from outside.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="input_type">INPUT_*.</param>
    /// <param name="var_name">Its name.</param>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no INPUT_* constant.</exception>
    /// <remarks>https://www.php.net/filter_has_var</remarks>
    [PhpFunction]
    public static bool filter_has_var(Engine engine, long input_type, PhpString var_name) =>
        InputSources.Find(engine, input_type) is { } variables && variables.ContainsKey(ArrayKey.Literal(var_name));

    /// <summary>Filters a variable from outside.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="type">INPUT_*.</param>
    /// <param name="var_name">Its name.</param>
    /// <param name="filter">FILTER_*.</param>
    /// <param name="options">Flags, or array{flags?: int, options?: array|callable}.</param>
    /// <returns>Without such a variable null, with FILTER_NULL_ON_FAILURE false; or the option "default".</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no INPUT_* constant; or an option is wrong.</exception>
    /// <remarks>https://www.php.net/filter_input</remarks>
    [PhpFunction(Returns = "mixed")]
    public static Value filter_input(
        Engine engine, long type, PhpString var_name, long filter = FilterConstants.FILTER_DEFAULT, [PhpParameter(Type = "array|int", Default = "0")] Value options = default)
    {
        if (IsUnknown(engine, filter))
            return Value.False;
        if (InputSources.Find(engine, type)?[ArrayKey.Literal(var_name)] is { IsUndefined: false } value)
            return Call(engine, value, filter, options, FilterConstants.FILTER_REQUIRE_SCALAR);

        long flags = 0;
        if (options.TryGetArray(out PhpArray? definition))
        {
            if (definition[s_flags] is { IsUndefined: false } given)
                flags = Conversions.ToInt(engine, given);
            if (definition[s_options].TryGetArray(out PhpArray? own) && own[FilterRequest.DefaultOption] is { IsUndefined: false } replacement)
                return replacement;
        }
        else if (options.IsInt)
        {
            flags = options.AsInt;
        }

        // A failed check and a missing variable change places: what is not there is false where what fails is null.
        return (flags & FilterConstants.FILTER_NULL_ON_FAILURE) != 0 ? Value.False : Value.Null;
    }

    /// <summary>Filters a value.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="value">What is no string is made one.</param>
    /// <param name="filter">FILTER_*.</param>
    /// <param name="options">Flags, or array{flags?: int, options?: array|callable}.</param>
    /// <returns>What the filter makes of it; false when it fails, with FILTER_NULL_ON_FAILURE null.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError or TypeError: an option is wrong or missing.</exception>
    /// <remarks>https://www.php.net/filter_var</remarks>
    [PhpFunction(Returns = "mixed")]
    public static Value filter_var(
        Engine engine, Value value, long filter = FilterConstants.FILTER_DEFAULT, [PhpParameter(Type = "array|int", Default = "0")] Value options = default) =>
        IsUnknown(engine, filter) ? Value.False : Call(engine, value, filter, options, FilterConstants.FILTER_REQUIRE_SCALAR);

    /// <summary>Filters the variables of a source.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="type">INPUT_*.</param>
    /// <param name="options">A filter for all of them, or what to do by name: array&lt;string, int|array{filter?: int, flags?: int, options?: array|callable}&gt;.</param>
    /// <param name="add_empty">Whether those that are missing become null.</param>
    /// <returns>Null when the source has nothing.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no INPUT_* constant; or as <see cref="filter_var_array"/>.</exception>
    /// <remarks>https://www.php.net/filter_input_array</remarks>
    [PhpFunction(Returns = "array|false|null")]
    public static Value filter_input_array(
        Engine engine, long type, [PhpParameter(Type = "array|int", Default = "FILTER_DEFAULT")] Value options = default, bool add_empty = true)
    {
        if (!options.IsArray && IsUnknown(engine, FilterOf(options)))
            return Value.False;
        return InputSources.Find(engine, type) is { } variables ? FilterAll(engine, variables, options, add_empty) : Value.Null;
    }

    /// <summary>Filters the elements of an array.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="array">Names and values.</param>
    /// <param name="options">A filter for all of them, or what to do by name: array&lt;string, int|array{filter?: int, flags?: int, options?: array|callable}&gt;.</param>
    /// <param name="add_empty">Whether those that are missing become null.</param>
    /// <exception cref="Runtime.Errors.PhpThrow">TypeError or ValueError: a key of the definition is no name, or an option is wrong.</exception>
    /// <remarks>https://www.php.net/filter_var_array</remarks>
    [PhpFunction(Returns = "array|false|null")]
    public static Value filter_var_array(
        Engine engine, PhpArray array, [PhpParameter(Type = "array|int", Default = "FILTER_DEFAULT")] Value options = default, bool add_empty = true)
    {
        if (!options.IsArray && IsUnknown(engine, FilterOf(options)))
            return Value.False;
        return FilterAll(engine, array, options, add_empty);
    }

    /// <summary>The names of all filters.</summary>
    /// <remarks>https://www.php.net/filter_list</remarks>
    [PhpFunction]
    public static PhpArray filter_list()
    {
        var names = new PhpArray(FilterNames.All.Length);
        foreach ((string name, _) in FilterNames.All)
            names.Append(Value.FromLatin1(name));
        return names;
    }

    /// <summary>The number of a filter by its name.</summary>
    /// <returns>False for an unknown name.</returns>
    /// <remarks>https://www.php.net/filter_id</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value filter_id(PhpString name) =>
        FilterNames.Find(CText.UpToNull(name.ToLatin1()), StringComparison.Ordinal) is { } id ? id : Value.False;

    private static long FilterOf(Value options) => options.IsInt ? options.AsInt : FilterConstants.FILTER_DEFAULT;

    private static bool IsUnknown(Engine engine, long filter)
    {
        if (FilterNames.IsId(filter))
            return false;
        engine.FunctionWarning("Unknown filter with ID " + filter);
        return true;
    }

    private static Value FilterAll(Engine engine, PhpArray values, Value options, bool addsMissing)
    {
        if (!options.TryGetArray(out PhpArray? definitions))
            return Call(engine, values, NoFilter, FilterOf(options), FilterConstants.FILTER_REQUIRE_ARRAY);

        var result = new PhpArray(definitions.Count);
        for (int i = definitions.SkipRemoved(0); i < definitions.EndPosition; i = definitions.SkipRemoved(i + 1))
        {
            ArrayKey name = definitions.KeyAt(i);
            if (name.IsInt)
                throw engine.ArgumentTypeError(2, "must contain only string keys");
            if (name.Text!.IsEmpty)
                throw engine.ArgumentValueError(2, "cannot contain empty keys");
            if (values[name] is { IsUndefined: false } value)
            {
                Value definition = definitions.SlotAt(i);
                // An array behind a reference is a number here: PHP does not look behind it.
                Value wanted = definition.IsArray ? definition : Value.FromInt(Conversions.ToInt(engine, definition.Dereferenced));
                result.Set(name, Call(engine, value, NoFilter, wanted, FilterConstants.FILTER_REQUIRE_SCALAR));
            }
            else if (addsMissing)
            {
                result.Set(name, Value.Null);
            }
        }

        return result;
    }

    /// <summary>Filters a value as a definition says.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="value">The value.</param>
    /// <param name="filter">FILTER_*, or <see cref="NoFilter"/>: then a number as options is the filter, not its flags.</param>
    /// <param name="options">Flags or a filter, or array{filter?: int, flags?: int, options?: array|callable}.</param>
    /// <param name="flags">Those that count when the options do not say any.</param>
    private static Value Call(Engine engine, Value value, long filter, Value options, long flags)
    {
        Value own = Value.Undefined;
        if (options.TryGetArray(out PhpArray? definition))
        {
            if (definition[s_filter] is { IsUndefined: false } named)
                filter = Conversions.ToInt(engine, named);
            own = definition[s_options];
            if (!own.IsUndefined && filter == FilterConstants.FILTER_CALLBACK)
                flags = 0;
            else if (!own.IsArray)
                own = Value.Undefined;
            if (definition[s_flags] is { IsUndefined: false } given)
                flags = OrScalar(Conversions.ToInt(engine, given));
        }
        else if (filter == NoFilter)
        {
            filter = options.AsInt;
        }
        else
        {
            flags = OrScalar(options.IsInt ? options.AsInt : 0);
        }

        return Filtering.Apply(new FilterRequest { Engine = engine, Id = filter, Flags = flags, Options = own }, value);
    }

    /// <summary>Flags that say nothing about arrays refuse them.</summary>
    private static long OrScalar(long flags) =>
        (flags & (FilterConstants.FILTER_REQUIRE_ARRAY | FilterConstants.FILTER_FORCE_ARRAY)) != 0 ? flags : flags | FilterConstants.FILTER_REQUIRE_SCALAR;
}
