using MiniPhp.Runtime.Posix;

namespace MiniPhp.Runtime;

// The process around the engine.
public abstract partial class Engine
{
    /// <summary>What the process allows; set by the program that hosts the engine, before any script runs.</summary>
    public HostProcess Process { get; set; } = new();
}
