using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Streams;

// Contexts as functions get them.
public sealed partial class StreamContext
{
    /// <summary>The context that was given, or the default one, which is made now if there was none.</summary>
    /// <exception cref="Errors.PhpThrow">TypeError: the resource is no context.</exception>
    public static StreamContext GivenOrDefault(Engine engine, PhpResource? given)
        => GivenOrNone(engine, given) ?? engine.State(static engine => new DefaultContext(engine)).Context;

    /// <summary>The context that was given, or null.</summary>
    /// <exception cref="Errors.PhpThrow">TypeError: the resource is no context.</exception>
    public static StreamContext? GivenOrNone(Engine engine, PhpResource? given)
        => given is null or StreamContext { IsOpen: true } ? (StreamContext?)given
            : throw engine.TypeError(engine.CurrentFunctionName + "(): supplied resource is not a valid Stream-Context resource");

    private sealed class DefaultContext
    {
        public DefaultContext(Engine engine)
        {
            Context = new StreamContext(engine);
            Context.Holders++;
        }

        public StreamContext Context { get; }
    }
}
