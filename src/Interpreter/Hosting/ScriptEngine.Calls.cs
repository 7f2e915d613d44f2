using MiniPhp.Interpreter.Evaluation.Calls;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Hosting;

// Calls from natives with arguments in arrays.
public sealed partial class ScriptEngine
{
    public override Value CallWithArray(PhpCallable callable, PhpArray arguments)
    {
        bool hasNames = false;
        var list = new Value[arguments.Count];
        int count = 0;
        for (int position = arguments.SkipRemoved(0); position < arguments.EndPosition; position = arguments.SkipRemoved(position + 1))
        {
            hasNames |= !arguments.KeyAt(position).IsInt;
            ref Value slot = ref arguments.SlotAt(position);
            // The array that __call gets keeps references.
            bool keepsReference = callable.MagicName is not null || callable.Function.IsByReference(count) || callable.Function.PrefersReference(count);
            list[count] = keepsReference && slot.IsReference ? slot : slot.OrNull;
            count++;
        }

        if (!hasNames)
            return callable.Call(this, list);
        if (callable.MagicName is not null)
            return callable.CallMagic(this, WithNames(arguments, list));
        var named = new UnpackedArguments(callable.Function);
        Value result;
        try
        {
            named.AddAll(this, arguments);
            result = named.Call(this, callable.Target, callable.StaticClass, callable.Closure);
        }
        catch (PhpThrow)
        {
            named.Abandon(this);
            throw;
        }

        return result.IsThrow ? throw TakeThrown() : result;
    }

    /// <summary>What __call gets of arguments some of which have names.</summary>
    private PhpArray WithNames(PhpArray arguments, Value[] values)
    {
        var all = new PhpArray(values.Length);
        int count = 0;
        bool isNamed = false;
        for (int position = arguments.SkipRemoved(0); position < arguments.EndPosition; position = arguments.SkipRemoved(position + 1))
        {
            ArrayKey key = arguments.KeyAt(position);
            if (isNamed && key.IsInt)
                throw Error("Cannot use positional argument after named argument");
            isNamed = !key.IsInt;
            if (isNamed)
                all.Set(key, values[count]);
            else
                all.Append(values[count]);
            count++;
        }

        return all;
    }
}
