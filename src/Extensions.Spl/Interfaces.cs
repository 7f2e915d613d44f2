using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Spl;

// https://www.php.net/manual/en/spl.interfaces.php

[PhpClass("OuterIterator", Extension = "SPL", Interfaces = ["Iterator"])]
internal interface IOuterIterator
{
    [PhpMethod(IsTentative = true, Returns = "?Iterator")]
    PhpObject? getInnerIterator();
}

[PhpClass("RecursiveIterator", Extension = "SPL", Interfaces = ["Iterator"])]
internal interface IRecursiveIterator
{
    [PhpMethod(IsTentative = true)]
    bool hasChildren();

    [PhpMethod(IsTentative = true, Returns = "?RecursiveIterator")]
    PhpObject? getChildren();
}

[PhpClass("SeekableIterator", Extension = "SPL", Interfaces = ["Iterator"])]
internal interface ISeekableIterator
{
    [PhpMethod(IsTentative = true)]
    void seek(long offset);
}

[PhpClass("SplObserver", Extension = "SPL")]
internal interface ISplObserver
{
    [PhpMethod(IsTentative = true)]
    void update([MiniPhp.Runtime.Calls.PhpParameter(Type = "SplSubject")] PhpObject subject);
}

[PhpClass("SplSubject", Extension = "SPL")]
internal interface ISplSubject
{
    [PhpMethod(IsTentative = true)]
    void attach([MiniPhp.Runtime.Calls.PhpParameter(Type = "SplObserver")] PhpObject observer);

    [PhpMethod(IsTentative = true)]
    void detach([MiniPhp.Runtime.Calls.PhpParameter(Type = "SplObserver")] PhpObject observer);

    [PhpMethod(IsTentative = true)]
    void notify();
}
