using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Spl.Iterators;

/// <summary>CATCH_GET_CHILD: exceptions of the children's methods are dropped, and the children passed over.</summary>
internal static class Catching
{
    /// <summary>Does something; false when it threw and <paramref name="catches"/> is set.</summary>
    public static bool Try(Engine engine, bool catches, Action action)
    {
        var here = new CatchPoint(engine);
        try
        {
            action();
            return true;
        }
        catch (PhpThrow thrown) when (catches)
        {
            here.Return();
            if (thrown.IsCounted)
                engine.Lifetime.Release(Value.FromObject(thrown.Thrown));
            else
                engine.Lifetime.Watch(Value.FromObject(thrown.Thrown));
            return false;
        }
    }
}
