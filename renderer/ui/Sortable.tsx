import {
  DragDropContext,
  Draggable,
  Droppable,
  useMouseSensor,
  useTouchSensor,
  type DropResult,
} from '@hello-pangea/dnd'
import { IconGripVertical } from '@tabler/icons-react'
import {
  createContext,
  use,
  useLayoutEffect,
  useMemo,
  useRef,
  type KeyboardEvent,
  type ReactNode,
} from 'react'
import { announce } from './announce.ts'
import classes from './Sortable.module.css'

type Move = (from: number, to: number) => void
const Lists = createContext<Map<string, Move> | null>(null)

/** Stands once around all sortable lists of a screen. */
export function SortScope({ children }: { readonly children: ReactNode }) {
  const lists = useMemo(() => new Map<string, Move>(), [])
  const onDragEnd = ({ source, destination }: DropResult) => {
    if (destination && destination.droppableId === source.droppableId && destination.index !== source.index)
      lists.get(source.droppableId)?.(source.index, destination.index)
  }
  return (
    <Lists value={lists}>
      {/* Keys move rows in our own way: Alt with an arrow, at once. */}
      <DragDropContext
        enableDefaultSensors={false}
        sensors={[useMouseSensor, useTouchSensor]}
        onDragEnd={onDragEnd}
      >
        {children}
      </DragDropContext>
    </Lists>
  )
}

interface Props {
  /** Unique on the screen. */
  readonly id: string
  readonly label: string
  readonly ids: readonly string[]
  /** How a row is called when its move is announced. */
  readonly nameOf: (id: string) => string
  readonly onOrder: (ids: string[]) => void
  readonly className?: string
  /** Draws a row; `grip` is where the mouse takes hold of it. */
  readonly children: (id: string, grip: ReactNode) => ReactNode
}

/** A list whose rows are dragged by their grips, or moved by Alt and the arrow keys while the focus is in them. */
export function Sortable({ id: listId, label, ids, nameOf, onOrder, className, children }: Props) {
  const lists = use(Lists)
  const focused = useRef<Element | null>(null)
  const move: Move = (from, to) => {
    const moved = ids[from]
    if (moved === undefined || to < 0 || to >= ids.length) return
    const next = ids.filter((_, at) => at !== from)
    next.splice(to, 0, moved)
    focused.current = document.activeElement
    announce(`${nameOf(moved)}: place ${to + 1} of ${ids.length}`)
    onOrder(next)
  }
  useLayoutEffect(() => {
    lists?.set(listId, move)
    return () => void lists?.delete(listId)
  })
  // A row that was moved by the keys keeps the focus, so that it can be moved on.
  const order = ids.join(' ')
  useLayoutEffect(() => {
    const element = focused.current
    focused.current = null
    if (!(element instanceof HTMLElement) || !element.isConnected || element === document.body) return
    if (document.activeElement !== element) element.focus({ preventScroll: true })
    element.scrollIntoView({ block: 'nearest' })
  }, [order])

  const onKeyDown = (event: KeyboardEvent, at: number) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (!event.altKey || step === 0) return
    event.preventDefault()
    event.stopPropagation()
    move(at, at + step)
  }
  return (
    <Droppable droppableId={listId} type={listId}>
      {(drop) => (
        <div
          ref={drop.innerRef}
          {...drop.droppableProps}
          role="list"
          aria-label={label}
          className={className}
        >
          {ids.map((id, index) => (
            <Draggable key={id} draggableId={`${listId} ${id}`} index={index}>
              {(drag, { isDragging }) => (
                <div
                  ref={drag.innerRef}
                  {...drag.draggableProps}
                  role="listitem"
                  className={classes.row}
                  data-lifted={isDragging}
                  onKeyDown={(event) => onKeyDown(event, index)}
                >
                  {children(
                    id,
                    <span
                      {...drag.dragHandleProps}
                      role={undefined}
                      tabIndex={-1}
                      aria-hidden
                      className={classes.grip}
                      title="Drag, or Alt and ↑ ↓"
                    >
                      <IconGripVertical size={14} stroke={1.8} />
                    </span>,
                  )}
                </div>
              )}
            </Draggable>
          ))}
          {drop.placeholder}
        </div>
      )}
    </Droppable>
  )
}
