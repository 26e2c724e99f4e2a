"""Moves one named shape of a presentation in LibreOffice, and says which connectors hold it and whether they followed."""
import json
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue

source, name, profile = sys.argv[1:4]
pipe = f'maillage{time.time_ns()}'
office = subprocess.Popen(
    ['soffice', profile, '--headless', '--norestore', f'--accept=pipe,name={pipe};urp;'],
    stdout=subprocess.DEVNULL,
    stderr=subprocess.DEVNULL,
)


def connect():
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext('com.sun.star.bridge.UnoUrlResolver', local)
    for _ in range(200):
        try:
            return resolver.resolve(f'uno:pipe,name={pipe};urp;StarOffice.ComponentContext')
        except Exception:
            time.sleep(0.2)
    raise SystemExit('LibreOffice did not answer')


def walk(shapes):
    for i in range(shapes.Count):
        shape = shapes.getByIndex(i)
        yield shape
        if shape.ShapeType == 'com.sun.star.drawing.GroupShape':
            yield from walk(shape)


def ends(connector):
    points = connector.PolyPolygonBezier.Coordinates[0]
    return points[0], points[-1]


def touches(point, shape):
    """Within a millimetre of the shape's box; LibreOffice counts in hundredths of one."""
    place, size = shape.Position, shape.Size
    return (
        place.X - 100 <= point.X <= place.X + size.Width + 100
        and place.Y - 100 <= point.Y <= place.Y + size.Height + 100
    )


context = connect()
desktop = context.ServiceManager.createInstanceWithContext('com.sun.star.frame.Desktop', context)
hidden = PropertyValue()
hidden.Name, hidden.Value = 'Hidden', True
document = desktop.loadComponentFromURL(f'file://{source}', '_blank', 0, (hidden,))
shapes = list(walk(document.DrawPages.getByIndex(0)))
connectors = [s for s in shapes if s.ShapeType == 'com.sun.star.drawing.ConnectorShape']
glued = [c for c in connectors if c.StartShape is not None and c.EndShape is not None]
node = next(s for s in shapes if s.Name == name and s not in connectors)
place = node.Position
place.X, place.Y = place.X + 1500, place.Y + 900
node.Position = place
held = [c for c in glued if node in (c.StartShape, c.EndShape)]
followed = [c for c in held if any(touches(p, node) for p in ends(c))]
print(
    json.dumps(
        {
            'connectors': len(connectors),
            'glued': len(glued),
            'held': len(held),
            'followed': len(followed),
            'named': len([s for s in shapes if s.Name]),
            'described': len([s for s in shapes if s.Description]),
            'notes': document.DrawPages.getByIndex(0).NotesPage.getByIndex(1).String,
        }
    )
)
document.close(True)
try:
    desktop.terminate()
except Exception:
    office.terminate()
office.wait(30)
