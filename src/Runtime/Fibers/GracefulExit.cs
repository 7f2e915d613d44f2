using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Fibers;

/// <summary>
/// What is thrown into a fiber to end it: objects that are no Throwable, so that every finally block runs and no catch block does. PHP
/// programs never see one.
/// </summary>
internal sealed class GracefulExit
{
    private GracefulExit(Engine engine) => Class = new PhpClass { Engine = engine, Name = "GracefulExit" };

    /// <summary>The class of these objects, which has no name that a program could find.</summary>
    public PhpClass Class { get; }

    /// <summary>An engine's.</summary>
    public static GracefulExit Of(Engine engine) => engine.State(static engine => new GracefulExit(engine));

    public PhpObject Make() => new(Class);
}
