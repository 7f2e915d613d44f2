using MiniPhp.Extensions.Standard.Files;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Streams;

/// <summary>Contexts: options for wrappers.</summary>
[PhpExtension("standard")]
public static class Contexts
{
    private const string InvalidOptions = "Options should have the form [\"wrappername\"][\"optionname\"] = $value";

    /// <summary>A new context.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="options">Wrapper, then option, then value.</param>
    /// <param name="params">"notification", "options".</param>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: options of another form.</exception>
    /// <remarks>https://www.php.net/stream_context_create</remarks>
    [PhpFunction(Returns = "")]
    public static Value stream_context_create(Engine engine, PhpArray? options = null, PhpArray? @params = null)
    {
        var context = new StreamContext(engine);
        if (options is not null)
            SetOptions(engine, context, options);
        if (@params is not null)
            SetParameters(engine, context, @params);
        return context;
    }

    /// <summary>The options of a context, or of a stream's.</summary>
    /// <remarks>https://www.php.net/stream_context_get_options</remarks>
    [PhpFunction]
    public static PhpArray stream_context_get_options(Engine engine, PhpResource stream_or_context) => ContextOf(engine, stream_or_context).Options;

    /// <summary>Sets an option, or many.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="context">A context or a stream.</param>
    /// <param name="wrapper_or_options">The wrapper, or all options.</param>
    /// <param name="option_name">The option.</param>
    /// <param name="value">Its value.</param>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: too few or too many arguments for the form.</exception>
    /// <remarks>https://www.php.net/stream_context_set_option</remarks>
    [PhpFunction]
    public static bool stream_context_set_option(
        Engine engine,
        PhpResource context,
        [PhpParameter(Type = "array|string")] Value wrapper_or_options,
        PhpString? option_name = null,
        [PhpParameter(Default = "UNKNOWN")] Value value = default)
    {
        StreamContext target = ContextOf(engine, context);
        if (wrapper_or_options.IsArray)
        {
            if (option_name is not null)
                throw engine.ArgumentValueError(3, "must be null when argument #2 ($wrapper_or_options) is an array");
            if (!value.IsUndefined)
                throw engine.ArgumentValueError(4, "cannot be provided when argument #2 ($wrapper_or_options) is an array");
            SetOptions(engine, target, wrapper_or_options.AsArray);
            return true;
        }

        if (option_name is null)
            throw engine.ArgumentValueError(3, "cannot be null when argument #2 ($wrapper_or_options) is a string");
        if (value.IsUndefined)
            throw engine.ArgumentValueError(4, "must be provided when argument #2 ($wrapper_or_options) is a string");
        target.Set(ArrayKey.Literal(wrapper_or_options.AsString), ArrayKey.Literal(option_name), value);
        return true;
    }

    /// <summary>Sets "notification" and "options".</summary>
    /// <remarks>https://www.php.net/stream_context_set_params</remarks>
    [PhpFunction]
    public static bool stream_context_set_params(Engine engine, PhpResource context, PhpArray @params)
    {
        SetParameters(engine, ContextOf(engine, context), @params);
        return true;
    }

    /// <summary>"notification", if there is one, and "options".</summary>
    /// <remarks>https://www.php.net/stream_context_get_params</remarks>
    [PhpFunction]
    public static PhpArray stream_context_get_params(Engine engine, PhpResource context)
    {
        StreamContext source = ContextOf(engine, context);
        var parameters = new PhpArray();
        if (!source.Notification.IsUndefined)
            parameters.Set("notification", source.Notification);
        parameters.Set("options", source.Options);
        return parameters;
    }

    /// <summary>The context that is used where none is given; options are added to it.</summary>
    /// <remarks>https://www.php.net/stream_context_get_default</remarks>
    [PhpFunction(Returns = "")]
    public static Value stream_context_get_default(Engine engine, PhpArray? options = null)
    {
        StreamContext context = StreamContext.GivenOrDefault(engine, null);
        if (options is not null)
            SetOptions(engine, context, options);
        return context;
    }

    /// <summary>Adds options to the context that is used where none is given.</summary>
    /// <remarks>https://www.php.net/stream_context_set_default</remarks>
    [PhpFunction(Returns = "")]
    public static Value stream_context_set_default(Engine engine, PhpArray options) => stream_context_get_default(engine, options);

    private static StreamContext ContextOf(Engine engine, PhpResource resource) => resource switch
    {
        StreamContext { IsOpen: true } context => context,
        PhpStream { IsOpen: true } stream => stream.Context ??= new StreamContext(engine),
        _ => throw engine.ArgumentTypeError(1, "must be a valid stream/context"),
    };

    private static void SetOptions(Engine engine, StreamContext context, PhpArray options)
    {
        foreach ((ArrayKey wrapper, Value values) in options)
        {
            if (wrapper.IsInt || !values.IsArray)
                throw engine.ValueError(InvalidOptions);
            foreach ((ArrayKey option, Value value) in values.AsArray)
            {
                if (!option.IsInt)
                    context.Set(wrapper, option, value);
            }
        }
    }

    private static void SetParameters(Engine engine, StreamContext context, PhpArray parameters)
    {
        if (parameters["notification"] is { IsUndefined: false } notification)
            context.Notification = notification;
        Value options = parameters["options"];
        if (options.IsUndefined)
            return;
        if (!options.IsArray)
            throw engine.TypeError("Invalid stream/context parameter");
        SetOptions(engine, context, options.AsArray);
    }
}
