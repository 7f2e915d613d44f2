using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Functions;

/// <summary>The arguments of the function that is running.</summary>
[PhpExtension("Core")]
public static class FunctionArguments
{
    /// <summary>How many arguments the calling function got.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">Error: called outside functions.</exception>
    /// <remarks>https://www.php.net/func_num_args</remarks>
    [PhpFunction]
    public static long func_num_args(Engine engine) =>
        Arguments(engine, "must be called from a function context").Count;

    /// <summary>One of the arguments of the calling function, from 0.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">Error: called outside functions; ValueError: there is none.</exception>
    /// <remarks>https://www.php.net/func_get_arg</remarks>
    [PhpFunction]
    public static Value func_get_arg(Engine engine, long position)
    {
        if (position < 0)
            throw engine.ArgumentValueError(1, "must be greater than or equal to 0");
        PhpArray arguments = Arguments(engine, "cannot be called from the global scope");
        if (position >= arguments.Count)
            throw engine.ArgumentValueError(1, "must be less than the number of the arguments passed to the currently executed function");
        return arguments[position].OrNull;
    }

    /// <summary>The arguments of the calling function as they are now.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">Error: called outside functions.</exception>
    /// <remarks>https://www.php.net/func_get_args</remarks>
    [PhpFunction]
    public static PhpArray func_get_args(Engine engine) => Arguments(engine, "cannot be called from the global scope");

    private static PhpArray Arguments(Engine engine, string problem)
    {
        nint address = engine.FrameOfDirectCaller();
        if (Frame.At(address).Function.ScriptKeyword is not null)
            throw engine.Error(engine.CurrentFunctionName + "() " + problem);
        return List(ref Frame.At(address));
    }

    private static PhpArray List(ref Frame frame)
    {
        PhpFunction function = frame.Function;
        var arguments = new PhpArray(frame.ArgumentCount);
        int positional = function.Parameters.Length - (function.IsVariadic ? 1 : 0);
        for (int i = 0; i < Math.Min(frame.ArgumentCount, positional); i++)
            arguments.Append(frame.Local(i).OrNull);
        foreach (Value value in frame.ExtraArguments ?? NoValues.Array)
            arguments.Append(value.OrNull);
        return arguments;
    }

    /// <summary>The caller's variables, without $this; those of global scope without $GLOBALS.</summary>
    /// <returns>array&lt;string, mixed&gt;; variables that are references are references in it, too.</returns>
    /// <remarks>https://www.php.net/get_defined_vars</remarks>
    [PhpFunction]
    public static PhpArray get_defined_vars(Engine engine)
    {
        SymbolTable variables = engine.CallerVariables;
        var defined = new PhpArray();
        foreach (string name in variables.Names)
        {
            Value value = variables.Copy(engine, name);
            if (name != "this" && !value.IsUndefined)
                defined.Set(ArrayKey.FromLatin1(name), value);
        }

        return defined;
    }
}
