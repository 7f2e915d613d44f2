using MiniPhp.Runtime;

namespace MiniPhp.Extensions.Process;

// The end of a script.
public sealed partial class PcntlExtension
{
    public override void End(Engine engine)
    {
        if (engine.SignalDispatch is not null)
            SignalHandlers.Of(engine)!.End();
    }
}
