using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Filter;

/// <summary>What a filter is asked to do: which one, with which flags and options. One for all values of a call.</summary>
internal readonly struct FilterRequest
{
    /// <summary>The option that says what a value that fails becomes.</summary>
    public static ArrayKey DefaultOption { get; } = ArrayKey.Literal(PhpString.From("default"u8));

    /// <summary>The engine.</summary>
    public required Engine Engine { get; init; }

    /// <summary>FILTER_*; of an unknown one FILTER_DEFAULT is done.</summary>
    public required long Id { get; init; }

    /// <summary>FILTER_FLAG_* and how arrays and failures are to be taken.</summary>
    public required long Flags { get; init; }

    /// <summary>The "options"; undefined without. An array, save for FILTER_CALLBACK.</summary>
    public Value Options { get; init; }

    /// <summary>What a value that fails becomes, before its default is looked for.</summary>
    public Value Failure => Has(FilterConstants.FILTER_NULL_ON_FAILURE) ? Value.Null : Value.False;

    /// <summary>Whether one of the flags is set.</summary>
    public bool Has(long flag) => (Flags & flag) != 0;

    /// <summary>An option; undefined when it is not given.</summary>
    public Value Option(ArrayKey name) => Options.IsArray ? Options.AsArray[name] : Value.Undefined;

    /// <summary>An option that counts only when it is a string; else null.</summary>
    public PhpString? StringOption(ArrayKey name) => Option(name) is { IsString: true } text ? text.AsString : null;

    /// <summary>An option as an int; null when it is not given.</summary>
    public long? IntOption(ArrayKey name) => Option(name) is { IsUndefined: false } value ? Conversions.ToInt(Engine, value) : null;

    /// <summary>An option as a float; null when it is not given.</summary>
    public double? FloatOption(ArrayKey name) => Option(name) is { IsUndefined: false } value ? Conversions.ToFloat(Engine, value) : null;

    /// <summary>The program's own function for FILTER_CALLBACK; null when there is none that can be called.</summary>
    /// <param name="isQuiet">Whether it is not reported that the callable's form is deprecated.</param>
    public PhpCallable? FindCallback(bool isQuiet) =>
        Id == FilterConstants.FILTER_CALLBACK && !Options.IsUndefined ? Engine.ResolveCallable(Options, out _, isQuiet) : null;

    /// <summary>What a filter has made of a value, or the option "default" if that is what a failure looks like.</summary>
    public Value OrDefault(Value result)
    {
        bool isFailure = Has(FilterConstants.FILTER_NULL_ON_FAILURE) ? result.IsNull : result.IsBool && !result.AsBool;
        return isFailure && Option(DefaultOption) is { IsUndefined: false } replacement ? replacement : result;
    }

    /// <summary>A ValueError in the name of the function that was called.</summary>
    public PhpThrow ValueError(string problem) => Engine.ValueError(Engine.CurrentFunctionName + "(): " + problem);
}
