using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Calls;

/// <summary>
/// Releases what frames hold besides slots (<c>$this</c>, a closure, extra arguments) when a .NET exception passes them. Runs in exception filters,
/// while the frames are still on the native stack.
/// </summary>
internal static class FrameUnwinding
{
    /// <summary>Releases the frames above <paramref name="keep"/>. Always true, so that it can stand in a filter.</summary>
    public static bool ReleaseFrames(Engine engine, nint keep)
    {
        nint address = engine.TopFrame;
        while (address != 0 && address != keep)
        {
            ref Frame frame = ref Frame.At(address);
            address = frame.Caller;
            if (!frame.Function.IsUser)
                continue;
            if (frame.This is { } target)
                engine.Lifetime.Release(Value.FromObject(target));
            if (frame.Closure is { } closure)
                engine.Lifetime.Unhold(closure);
            if (frame.ExtraArguments is { } extra)
            {
                foreach (Value argument in extra)
                    engine.Lifetime.Release(argument);
                frame.ExtraArguments = null;
            }
        }

        engine.TopFrame = keep;
        return true;
    }
}
