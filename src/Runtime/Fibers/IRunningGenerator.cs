namespace MiniPhp.Runtime.Fibers;

/// <summary>A generator whose code is on a stack of calls: it holds itself meanwhile, which a fiber whose calls are suspended answers for.</summary>
internal interface IRunningGenerator
{
    /// <summary>The next one further out on the same stack of calls; null for none.</summary>
    IRunningGenerator? Outer { get; }
}
